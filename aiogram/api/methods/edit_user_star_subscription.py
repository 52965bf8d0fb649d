"""`EditUserStarSubscription`."""

from __future__ import annotations

from .base import TelegramMethod


class EditUserStarSubscription(TelegramMethod[bool], frozen=True):
    """Cancel a person's subscription in Telegram Stars, or let it go on.

    What is paid for already stays good until its end.

    Returns:
        True.

    Source: https://core.telegram.org/bots/api#edituserstarsubscription
    """

    user_id: int
    """Person who has the subscription."""
    telegram_payment_charge_id: str
    """`SuccessfulPayment.telegram_payment_charge_id` of a payment for the subscription."""
    is_canceled: bool
    """True stops further payments, of a subscription that is good until the end of its present period;
    False lets the person resume what the bot has cancelled.
    """
