"""`BusinessMessagesDeleted`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .base import TelegramObject

if TYPE_CHECKING:
    from .chat import Chat


class BusinessMessagesDeleted(TelegramObject, frozen=True, kw_only=True):
    """Messages were deleted in a chat of a connected business account.

    Received as `Update.deleted_business_messages`.

    Source: https://core.telegram.org/bots/api#businessmessagesdeleted
    """

    business_connection_id: str
    """Business connection of the account."""
    chat: Chat
    """Chat of the account with somebody. The bot may be unable to use it."""
    message_ids: list[int]
    """Identifiers of the deleted messages in that chat."""
