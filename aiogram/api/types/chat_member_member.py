"""`ChatMemberMember`."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar, Literal

from aiogram.api.markers import UnixTime

from .base import TelegramObject

if TYPE_CHECKING:
    from .user import User


class ChatMemberMember(TelegramObject, frozen=True, kw_only=True, tag_field="status", tag="member"):
    """An ordinary member of a chat.

    Source: https://core.telegram.org/bots/api#chatmembermember
    """

    status: ClassVar[Literal["member"]] = "member"
    """Always `member`."""
    tag: str | None = None
    """Tag shown beside the name."""
    user: User
    """Who it is."""
    until_date: UnixTime | None = None
    """When the member's subscription ends; absent for a member without one."""
