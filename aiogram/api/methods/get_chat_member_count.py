"""`GetChatMemberCount`."""

from __future__ import annotations

from .base import TelegramMethod


class GetChatMemberCount(TelegramMethod[int], frozen=True):
    """Count the members of a chat.

    Returns:
        The number of members; 2 for a private chat.

    Source: https://core.telegram.org/bots/api#getchatmembercount
    """

    chat_id: int | str
    """Chat to look up, by id, or a public one by `@username`."""
