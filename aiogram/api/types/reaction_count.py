"""`ReactionCount`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .base import TelegramObject

if TYPE_CHECKING:
    from .reaction_type import ReactionType


class ReactionCount(TelegramObject, frozen=True, kw_only=True):
    """How often a reaction was given to a message.

    Source: https://core.telegram.org/bots/api#reactioncount
    """

    type: ReactionType
    """The reaction."""
    total_count: int
    """How often it was given."""
