"""`MessageOriginUser`."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar, Literal

from aiogram.api.markers import UnixTime

from .base import TelegramObject

if TYPE_CHECKING:
    from .user import User


class MessageOriginUser(TelegramObject, frozen=True, kw_only=True, tag_field="type", tag="user"):
    """A message first sent by a person or bot that is known.

    Source: https://core.telegram.org/bots/api#messageoriginuser
    """

    type: ClassVar[Literal["user"]] = "user"
    """Always `user`."""
    date: UnixTime
    """When the message was first sent."""
    sender_user: User
    """Who sent it first."""
