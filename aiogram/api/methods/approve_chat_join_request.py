"""`ApproveChatJoinRequest`."""

from __future__ import annotations

from .base import TelegramMethod


class ApproveChatJoinRequest(TelegramMethod[bool], frozen=True):
    """Let a person into a chat that they have asked to join.

    The bot has to be an administrator with the right `can_invite_users`. Somebody who has not asked:
    `HIDE_REQUESTER_MISSING`; who is in the chat already: `USER_ALREADY_PARTICIPANT`.

    Returns:
        True.

    Source: https://core.telegram.org/bots/api#approvechatjoinrequest
    """

    chat_id: int | str
    """Group or channel, by id, or a public one by `@username`."""
    user_id: int
    """Person who has asked."""
