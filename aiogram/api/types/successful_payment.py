"""`SuccessfulPayment`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from aiogram.api.markers import UnixTime

from .base import TelegramObject

if TYPE_CHECKING:
    from .order_info import OrderInfo


class SuccessfulPayment(TelegramObject, frozen=True, kw_only=True):
    """A payment was made, and this is what was paid and for what.

    Received as `Message.successful_payment`: this, not the pre-checkout query, is the time to deliver.
    Keep `telegram_payment_charge_id`, by which Telegram Stars can be given back. Buyers can still claim
    their money back from the payment provider, which then takes it from your balance; Telegram has no
    say in that.

    Source: https://core.telegram.org/bots/api#successfulpayment
    """

    currency: str
    """Currency, by its ISO 4217 code, or `XTR` for Telegram Stars."""
    total_amount: int
    """What was paid, in the smallest units of the currency: 145 for 1.45 US dollars. Telegram Stars are
    counted whole.
    """
    invoice_payload: str
    """Payload that you gave to the invoice."""
    subscription_expiration_date: UnixTime | None = None
    """When the subscription ends; absent for a payment that is not for one."""
    is_recurring: bool | None = None
    """True when the payment is for a subscription."""
    is_first_recurring: bool | None = None
    """True when it is the first one for the subscription."""
    shipping_option_id: str | None = None
    """`ShippingOption.id` of the way of delivery that the buyer has chosen."""
    order_info: OrderInfo | None = None
    """What the buyer has told about themselves, where the invoice asked for it."""
    telegram_payment_charge_id: str
    """Identifier of the payment at Telegram."""
    provider_payment_charge_id: str
    """Identifier of the payment at the payment provider."""
