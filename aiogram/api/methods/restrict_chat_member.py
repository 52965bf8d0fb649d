"""`RestrictChatMember`."""

from __future__ import annotations

from datetime import datetime, timedelta
from typing import TYPE_CHECKING

from .base import TelegramMethod

if TYPE_CHECKING:
    from aiogram.api.types.chat_permissions import ChatPermissions


class RestrictChatMember(TelegramMethod[bool], frozen=True):
    """Limit what a person may do in a supergroup, or lift the limits.

    The bot has to be an administrator with the right `can_restrict_members`. Elsewhere: `method is
    available only for supergroups`.

    Returns:
        True.

    Source: https://core.telegram.org/bots/api#restrictchatmember
    """

    chat_id: int | str
    """Supergroup, by id, or a public one by `@username`."""
    user_id: int
    """Person to restrict."""
    permissions: ChatPermissions
    """What the person may do from now on; with all permissions True the restrictions are lifted."""
    use_independent_chat_permissions: bool | None = None
    """True takes the permissions as they stand; otherwise some bring others along, as `ChatPermissions`
    says.
    """
    until_date: datetime | timedelta | int | None = None
    """When the restrictions end; they never do when this is absent, or less than 30 seconds or more than
    366 days from now.
    """
