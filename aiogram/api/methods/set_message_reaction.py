"""`SetMessageReaction`."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from .base import TelegramMethod

if TYPE_CHECKING:
    from aiogram.api.types.reaction_type import ReactionType


class SetMessageReaction(TelegramMethod[bool], frozen=True):
    """Put the bot's reaction on a message, change it, or take it away.

    Some service messages take no reactions. A channel's post in the discussion group takes those that
    the channel allows.

    Returns:
        True.

    Source: https://core.telegram.org/bots/api#setmessagereaction
    """

    chat_id: int | str
    """Chat with the message, by id, or a public one by `@username`."""
    message_id: int
    """Message to react to; of an album, the first message still there gets the reaction. One that is not
    there: `message to react not found`.
    """
    reaction: Sequence[ReactionType] | None = None
    """The reaction, one at most; absent or empty takes it away. A custom emoji works where it is on the
    message already or administrators allow it, `ReactionTypePaid` never. One that is not allowed:
    `REACTION_INVALID`.
    """
    is_big: bool | None = None
    """True shows the reaction with a big animation."""
