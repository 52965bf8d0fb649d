"""`BanChatMember`."""

from __future__ import annotations

from datetime import datetime, timedelta

from .base import TelegramMethod


class BanChatMember(TelegramMethod[bool], frozen=True):
    """Ban a person from a group or channel.

    The bot has to be an administrator with the right `can_restrict_members`. Somebody who is banned
    from a supergroup or channel cannot come back by an invite link either; `unban_chat_member` lets
    them. People who are not there can be banned as well, administrators cannot: `user is an
    administrator of the chat`.

    Returns:
        True.

    Source: https://core.telegram.org/bots/api#banchatmember
    """

    chat_id: int | str
    """Group or channel, by id, or a public one by `@username`."""
    user_id: int
    """Person to ban."""
    until_date: datetime | timedelta | int | None = None
    """When the ban ends; it never does when this is absent, or less than 30 seconds or more than 366 days
    from now. Supergroups and channels only.
    """
    revoke_messages: bool | None = None
    """True takes the chat's messages away from the person; otherwise they still see what was sent before.
    In supergroups and channels it counts as True in any case.
    """
