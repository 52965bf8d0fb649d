"""`PaidMessagePriceChanged`."""

from __future__ import annotations

from .base import TelegramObject


class PaidMessagePriceChanged(TelegramObject, frozen=True, kw_only=True):
    """A message to the supergroup has another price.

    Received as `Message.paid_message_price_changed`.

    Source: https://core.telegram.org/bots/api#paidmessagepricechanged
    """

    paid_message_star_count: int
    """Telegram Stars that a message costs everybody but administrators."""
