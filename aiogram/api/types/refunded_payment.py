"""`RefundedPayment`."""

from __future__ import annotations

from .base import TelegramObject


class RefundedPayment(TelegramObject, frozen=True, kw_only=True):
    """A payment was given back.

    Received as `Message.refunded_payment`.

    Source: https://core.telegram.org/bots/api#refundedpayment
    """

    currency: str
    """Always `XTR`, for Telegram Stars, so far."""
    total_amount: int
    """Telegram Stars that were given back."""
    invoice_payload: str
    """Payload that you gave to the invoice."""
    telegram_payment_charge_id: str
    """Identifier of the payment at Telegram."""
    provider_payment_charge_id: str | None = None
    """Identifier of the payment at the payment provider."""
