"""`ChatMemberBanned`."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar, Literal

from aiogram.api.markers import UnixTimeOrNever

from .base import TelegramObject

if TYPE_CHECKING:
    from .user import User


class ChatMemberBanned(TelegramObject, frozen=True, kw_only=True, tag_field="status", tag="kicked"):
    """Somebody who is banned from a chat, who can neither come back nor read it.

    Source: https://core.telegram.org/bots/api#chatmemberbanned
    """

    status: ClassVar[Literal["kicked"]] = "kicked"
    """Always `kicked`."""
    user: User
    """Who it is."""
    until_date: UnixTimeOrNever
    """When the ban ends; None when it does not."""
