"""`ExportChatInviteLink`."""

from __future__ import annotations

from .base import TelegramMethod


class ExportChatInviteLink(TelegramMethod[str], frozen=True):
    """Make a new primary invite link for the bot; the one before stops working.

    The bot has to be an administrator with the right `can_invite_users`. Each administrator has links
    of their own, and a bot cannot use those of others: it gets its link from here, or as
    `ChatFullInfo.invite_link` from `get_chat`.

    Returns:
        The new link.

    Source: https://core.telegram.org/bots/api#exportchatinvitelink
    """

    chat_id: int | str
    """Group or channel, by id, or a public one by `@username`."""
