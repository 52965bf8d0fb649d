"""`StoryAreaTypeLink`."""

from __future__ import annotations

from typing import ClassVar, Literal

from .base import TelegramObject


class StoryAreaTypeLink(TelegramObject, frozen=True, kw_only=True, tag_field="type", tag="link"):
    """An area that opens an address; at most 3 on a story.

    Source: https://core.telegram.org/bots/api#storyareatypelink
    """

    type: ClassVar[Literal["link"]] = "link"
    """Always `link`."""
    url: str
    """HTTP or `tg://` address that a tap opens."""
