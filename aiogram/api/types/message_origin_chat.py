"""`MessageOriginChat`."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar, Literal

from aiogram.api.markers import UnixTime

from .base import TelegramObject

if TYPE_CHECKING:
    from .chat import Chat


class MessageOriginChat(TelegramObject, frozen=True, kw_only=True, tag_field="type", tag="chat"):
    """A message first sent to a group on behalf of a chat.

    For example by an anonymous administrator of the group.

    Source: https://core.telegram.org/bots/api#messageoriginchat
    """

    type: ClassVar[Literal["chat"]] = "chat"
    """Always `chat`."""
    date: UnixTime
    """When the message was first sent."""
    sender_chat: Chat
    """Chat on whose behalf it was first sent."""
    author_signature: str | None = None
    """Title of the anonymous administrator who wrote it."""
