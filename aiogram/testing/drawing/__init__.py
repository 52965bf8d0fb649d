"""Chats as people see them: drawn as HTML, and told as text."""

from .film import Film, Frame, Strip, in_sight
from .html import draw, draw_note
from .reading import read_scene
from .scene import CannotDrawError, Scene
from .words import tell

__all__ = ["CannotDrawError", "Film", "Frame", "Scene", "Strip", "draw", "draw_note", "in_sight", "read_scene", "tell"]
