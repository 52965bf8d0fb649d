"""`ChatOwnerLeft`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .base import TelegramObject

if TYPE_CHECKING:
    from .user import User


class ChatOwnerLeft(TelegramObject, frozen=True, kw_only=True):
    """The owner of the chat has left.

    Received as `Message.chat_owner_left`.

    Source: https://core.telegram.org/bots/api#chatownerleft
    """

    new_owner: User | None = None
    """Who becomes the owner, unless the former one comes back."""
