"""`PreCheckoutQuery`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from msgspec import field

from aiogram.api.alias import alias

from .base import BoundObject

if TYPE_CHECKING:
    from aiogram.api.methods.answer_pre_checkout_query import AnswerPreCheckoutQuery

    from .order_info import OrderInfo
    from .user import User


class PreCheckoutQuery(BoundObject, frozen=True, kw_only=True):
    """A buyer confirms a payment, which is made only if the bot accepts it.

    Received as `Update.pre_checkout_query`. Answer with `answer_pre_checkout_query` within 10 seconds,
    or the payment fails. Nothing is paid yet: deliver upon `Message.successful_payment`.

    Source: https://core.telegram.org/bots/api#precheckoutquery
    """

    id: str
    """Identifier to answer with."""
    from_user: User = field(name="from")
    """Who is buying."""
    currency: str
    """Currency, by its ISO 4217 code, or `XTR` for Telegram Stars."""
    total_amount: int
    """What is to be paid, in the smallest units of the currency: 145 for 1.45 US dollars. Telegram Stars
    are counted whole.
    """
    invoice_payload: str
    """Payload that you gave to the invoice."""
    shipping_option_id: str | None = None
    """`ShippingOption.id` of the way of delivery that the buyer has chosen."""
    order_info: OrderInfo | None = None
    """What the buyer has told about themselves, where the invoice asked for it."""

    @alias(lambda: AnswerPreCheckoutQuery, drop=1, pre_checkout_query_id="id")
    def answer(self) -> None: ...
