"""`DeclineSuggestedPost`."""

from __future__ import annotations

from typing import Annotated

from aiogram.api.markers import Length

from .base import TelegramMethod


class DeclineSuggestedPost(TelegramMethod[bool], frozen=True):
    """Decline a post that somebody has suggested in the direct messages of a channel.

    The bot needs the right `can_manage_direct_messages` in the channel.

    Returns:
        True.

    Source: https://core.telegram.org/bots/api#declinesuggestedpost
    """

    chat_id: int
    """Direct messages of the channel, by id."""
    message_id: int
    """Suggested post to decline."""
    comment: Annotated[str | None, Length(max=128)] = None
    """What to tell whoever suggested it."""
