"""`BotSubscriptionUpdated`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .base import TelegramObject

if TYPE_CHECKING:
    from .user import User


class BotSubscriptionUpdated(TelegramObject, frozen=True, kw_only=True):
    """A subscription paid to the bot was cancelled or resumed, or a payment for it failed.

    Received as `Update.subscription`.

    Source: https://core.telegram.org/bots/api#botsubscriptionupdated
    """

    user: User
    """Who has the subscription."""
    invoice_payload: str
    """Payload that you gave to the invoice of the subscription."""
    state: str
    """`canceled` when the person cancelled it, `active` when they resumed it, `failed` when a payment did
    not go through.
    """
