"""`ChatMemberOwner`."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar, Literal

from .base import TelegramObject

if TYPE_CHECKING:
    from .user import User


class ChatMemberOwner(TelegramObject, frozen=True, kw_only=True, tag_field="status", tag="creator"):
    """The owner of a chat, who may do everything.

    Source: https://core.telegram.org/bots/api#chatmemberowner
    """

    status: ClassVar[Literal["creator"]] = "creator"
    """Always `creator`."""
    user: User
    """Who it is."""
    is_anonymous: bool
    """Whether the owner is hidden: they are not shown as a member and write as the chat."""
    custom_title: str | None = None
    """Title shown beside the name."""
