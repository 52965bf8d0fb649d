"""`StoryArea`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .base import TelegramObject

if TYPE_CHECKING:
    from .story_area_position import StoryAreaPosition
    from .story_area_type import StoryAreaType


class StoryArea(TelegramObject, frozen=True, kw_only=True):
    """A part of a story that people can tap.

    Pass it in `areas` of `post_story` or `edit_story`.

    Source: https://core.telegram.org/bots/api#storyarea
    """

    position: StoryAreaPosition
    """Where the area is."""
    type: StoryAreaType
    """What the area shows, or where a tap on it leads."""
