"""`Invoice`."""

from __future__ import annotations

from .base import TelegramObject


class Invoice(TelegramObject, frozen=True, kw_only=True):
    """An invoice, as it stands in a message.

    Received as `Message.invoice`.

    Source: https://core.telegram.org/bots/api#invoice
    """

    title: str
    """Name of the product."""
    description: str
    """What the product is."""
    start_parameter: str
    """The `start_parameter` that `send_invoice` was given; empty when there was none."""
    currency: str
    """Currency, by its ISO 4217 code, or `XTR` for Telegram Stars."""
    total_amount: int
    """What it costs, in the smallest units of the currency: 145 for 1.45 US dollars. Telegram Stars are
    counted whole.
    """
