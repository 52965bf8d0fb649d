"""`StoryAreaTypeSuggestedReaction`."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar, Literal

from .base import TelegramObject

if TYPE_CHECKING:
    from .reaction_type import ReactionType


class StoryAreaTypeSuggestedReaction(
    TelegramObject, frozen=True, kw_only=True, tag_field="type", tag="suggested_reaction"
):
    """An area that offers a reaction; at most 5 on a story.

    Source: https://core.telegram.org/bots/api#storyareatypesuggestedreaction
    """

    type: ClassVar[Literal["suggested_reaction"]] = "suggested_reaction"
    """Always `suggested_reaction`."""
    reaction_type: ReactionType
    """The reaction offered."""
    is_dark: bool | None = None
    """Whether the area has a dark background."""
    is_flipped: bool | None = None
    """Whether the corner of the area is mirrored."""
