"""`LabeledPrice`."""

from __future__ import annotations

from .base import TelegramObject


class LabeledPrice(TelegramObject, frozen=True, kw_only=True):
    """A part of a price, with its name.

    Source: https://core.telegram.org/bots/api#labeledprice
    """

    label: str
    """What the part is for."""
    amount: int
    """Amount in the smallest units of the currency: 145 for 1.45 US dollars. Telegram Stars are counted
    whole.
    """
