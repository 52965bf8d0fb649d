"""`DeclineChatJoinRequest`."""

from __future__ import annotations

from .base import TelegramMethod


class DeclineChatJoinRequest(TelegramMethod[bool], frozen=True):
    """Refuse a person who has asked to join a chat.

    The bot has to be an administrator with the right `can_invite_users`. Somebody who has not asked:
    `HIDE_REQUESTER_MISSING`.

    Returns:
        True.

    Source: https://core.telegram.org/bots/api#declinechatjoinrequest
    """

    chat_id: int | str
    """Group or channel, by id, or a public one by `@username`."""
    user_id: int
    """Person who has asked."""
