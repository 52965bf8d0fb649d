"""`ChatMemberLeft`."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar, Literal

from .base import TelegramObject

if TYPE_CHECKING:
    from .user import User


class ChatMemberLeft(TelegramObject, frozen=True, kw_only=True, tag_field="status", tag="left"):
    """Somebody who is not in a chat and may come.

    They have left, or were never there.

    Source: https://core.telegram.org/bots/api#chatmemberleft
    """

    status: ClassVar[Literal["left"]] = "left"
    """Always `left`."""
    user: User
    """Who it is."""
