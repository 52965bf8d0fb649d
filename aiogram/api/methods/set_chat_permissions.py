"""`SetChatPermissions`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .base import TelegramMethod

if TYPE_CHECKING:
    from aiogram.api.types.chat_permissions import ChatPermissions


class SetChatPermissions(TelegramMethod[bool], frozen=True):
    """Set what members of a group or supergroup may do.

    The bot has to be an administrator with the right `can_restrict_members`. For a single person, use
    `restrict_chat_member`.

    Returns:
        True.

    Source: https://core.telegram.org/bots/api#setchatpermissions
    """

    chat_id: int | str
    """Group or supergroup, by id, or a public one by `@username`."""
    permissions: ChatPermissions
    """What members may do, where nothing else was set for them."""
    use_independent_chat_permissions: bool | None = None
    """True takes the permissions as they stand; otherwise some bring others along, as `ChatPermissions`
    says.
    """
