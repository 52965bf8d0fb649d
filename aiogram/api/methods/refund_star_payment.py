"""`RefundStarPayment`."""

from __future__ import annotations

from .base import TelegramMethod


class RefundStarPayment(TelegramMethod[bool], frozen=True):
    """Give a payment in Telegram Stars back.

    Returns:
        True.

    Source: https://core.telegram.org/bots/api#refundstarpayment
    """

    user_id: int
    """Person who paid."""
    telegram_payment_charge_id: str
    """`SuccessfulPayment.telegram_payment_charge_id` of the payment."""
