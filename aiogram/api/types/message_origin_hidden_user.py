"""`MessageOriginHiddenUser`."""

from __future__ import annotations

from typing import ClassVar, Literal

from aiogram.api.markers import UnixTime

from .base import TelegramObject


class MessageOriginHiddenUser(TelegramObject, frozen=True, kw_only=True, tag_field="type", tag="hidden_user"):
    """A message first sent by a person whose account is not told.

    The person's privacy settings keep forwards from leading to them, so the name is all there is.

    Source: https://core.telegram.org/bots/api#messageoriginhiddenuser
    """

    type: ClassVar[Literal["hidden_user"]] = "hidden_user"
    """Always `hidden_user`."""
    date: UnixTime
    """When the message was first sent."""
    sender_user_name: str
    """Name of who sent it first."""
