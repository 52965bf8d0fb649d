"""`RevokeChatInviteLink`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .base import TelegramMethod

if TYPE_CHECKING:
    from aiogram.api.types.chat_invite_link import ChatInviteLink  # noqa: F401 (named by the base class)


class RevokeChatInviteLink(TelegramMethod["ChatInviteLink"], frozen=True):
    """Put an end to an invite link that the bot has made.

    For a revoked primary link Telegram makes a new one. The bot has to be an administrator with the
    right `can_invite_users`.

    Returns:
        The revoked link.

    Source: https://core.telegram.org/bots/api#revokechatinvitelink
    """

    chat_id: int | str
    """Group or channel, by id, or a public one by `@username`."""
    invite_link: str
    """Link to revoke."""
