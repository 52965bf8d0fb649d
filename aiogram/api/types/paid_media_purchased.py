"""`PaidMediaPurchased`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from msgspec import field

from .base import TelegramObject

if TYPE_CHECKING:
    from .user import User


class PaidMediaPurchased(TelegramObject, frozen=True, kw_only=True):
    """Somebody has bought paid media that the bot had sent with a payload.

    Received as `Update.purchased_paid_media`, for media in any chat but a channel.

    Source: https://core.telegram.org/bots/api#paidmediapurchased
    """

    from_user: User = field(name="from")
    """Who bought the media."""
    paid_media_payload: str
    """Payload that you gave to the media."""
