"""`LeaveChat`."""

from __future__ import annotations

from .base import TelegramMethod


class LeaveChat(TelegramMethod[bool], frozen=True):
    """Leave a group or channel.

    The direct messages of a channel cannot be left by themselves: leave the channel.

    Returns:
        True.

    Source: https://core.telegram.org/bots/api#leavechat
    """

    chat_id: int | str
    """Group or channel, by id, or a public one by `@username`."""
