"""`ChatShared`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .base import TelegramObject

if TYPE_CHECKING:
    from .photo_size import PhotoSize


class ChatShared(TelegramObject, frozen=True, kw_only=True):
    """A chat picked with a `request_chat` button.

    Received as `Message.chat_shared`.

    Source: https://core.telegram.org/bots/api#chatshared
    """

    request_id: int
    """The `request_id` of the button."""
    chat_id: int
    """Identifier of the chat that was picked. The bot may be unable to use it, unless it knows the chat
    from elsewhere. It outgrows 32 bits and fits 52.
    """
    title: str | None = None
    """Title, where the button asked for it."""
    username: str | None = None
    """Username without the `@`, where the button asked for it and the chat has one."""
    photo: list[PhotoSize] | None = None
    """Photo of the chat in several sizes, where the button asked for it and there is one."""
