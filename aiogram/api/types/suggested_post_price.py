"""`SuggestedPostPrice`."""

from __future__ import annotations

from .base import TelegramObject


class SuggestedPostPrice(TelegramObject, frozen=True, kw_only=True):
    """What is paid for a suggested post.

    Source: https://core.telegram.org/bots/api#suggestedpostprice
    """

    currency: str
    """`XTR` for Telegram Stars, `TON` for TON grams."""
    amount: int
    """How much: 5 to 100000 Telegram Stars, or 10000000 to 10000000000000 nanograms of TON."""
