"""`MessageOriginChannel`."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar, Literal

from aiogram.api.markers import UnixTime

from .base import TelegramObject

if TYPE_CHECKING:
    from .chat import Chat


class MessageOriginChannel(TelegramObject, frozen=True, kw_only=True, tag_field="type", tag="channel"):
    """A message first posted in a channel.

    Source: https://core.telegram.org/bots/api#messageoriginchannel
    """

    type: ClassVar[Literal["channel"]] = "channel"
    """Always `channel`."""
    date: UnixTime
    """When the message was first sent."""
    chat: Chat
    """The channel."""
    message_id: int
    """Identifier of the post in the channel."""
    author_signature: str | None = None
    """Signature of the post's author, where posts are signed."""
