"""`StoryAreaTypeUniqueGift`."""

from __future__ import annotations

from typing import ClassVar, Literal

from .base import TelegramObject


class StoryAreaTypeUniqueGift(TelegramObject, frozen=True, kw_only=True, tag_field="type", tag="unique_gift"):
    """An area that leads to a unique gift; at most 1 on a story.

    Source: https://core.telegram.org/bots/api#storyareatypeuniquegift
    """

    type: ClassVar[Literal["unique_gift"]] = "unique_gift"
    """Always `unique_gift`."""
    name: str
    """`UniqueGift.name` of the gift."""
