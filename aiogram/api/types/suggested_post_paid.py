"""`SuggestedPostPaid`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .base import TelegramObject

if TYPE_CHECKING:
    from .message import Message
    from .star_amount import StarAmount


class SuggestedPostPaid(TelegramObject, frozen=True, kw_only=True):
    """A suggested post was paid for.

    Received as `Message.suggested_post_paid`.

    Source: https://core.telegram.org/bots/api#suggestedpostpaid
    """

    suggested_post_message: Message | None = None
    """Message with the suggested post, where it is known; it has no `reply_to_message` of its own."""
    currency: str
    """`XTR` for Telegram Stars, `TON` for TON grams."""
    amount: int | None = None
    """Nanograms of TON that the channel has received; absent for a payment in Telegram Stars."""
    star_amount: StarAmount | None = None
    """Telegram Stars that the channel has received; absent for a payment in TON grams."""
