"""`StarTransaction`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Annotated

from aiogram.api.markers import Range, UnixTime

from .base import TelegramObject

if TYPE_CHECKING:
    from .transaction_partner import TransactionPartner


class StarTransaction(TelegramObject, frozen=True, kw_only=True):
    """Telegram Stars that the bot has received or spent.

    Buyers can claim the money back for which they got their Telegram Stars, as from Apple or Google;
    the Stars are then taken from the bot's balance, and Telegram has no say in that.

    Source: https://core.telegram.org/bots/api#startransaction
    """

    id: str
    """Identifier. For a payment that the bot received it is
    `SuccessfulPayment.telegram_payment_charge_id`; a refund has the one of the payment it takes back.
    """
    amount: int
    """Whole Telegram Stars that were moved."""
    nanostar_amount: Annotated[int | None, Range(max=999999999)] = None
    """Billionths of a Star to add; absent when there are none."""
    date: UnixTime
    """When they were moved."""
    source: TransactionPartner | None = None
    """Where they came from; absent when the bot has spent them."""
    receiver: TransactionPartner | None = None
    """Where they went; absent when the bot has received them."""
