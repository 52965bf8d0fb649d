"""`ChatOwnerChanged`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .base import TelegramObject

if TYPE_CHECKING:
    from .user import User


class ChatOwnerChanged(TelegramObject, frozen=True, kw_only=True):
    """The chat has another owner.

    Received as `Message.chat_owner_changed`.

    Source: https://core.telegram.org/bots/api#chatownerchanged
    """

    new_owner: User
    """Who is the owner now."""
