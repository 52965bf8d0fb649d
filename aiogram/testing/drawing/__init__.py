"""Chats as people see them: drawn as HTML, and told as text."""

from .film import Film, Frame, Strip
from .html import draw
from .reading import read_scene
from .scene import CannotDrawError, Scene
from .words import tell

__all__ = ["CannotDrawError", "Film", "Frame", "Scene", "Strip", "draw", "read_scene", "tell"]
