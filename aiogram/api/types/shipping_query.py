"""`ShippingQuery`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from msgspec import field

from aiogram.api.alias import alias

from .base import BoundObject

if TYPE_CHECKING:
    from aiogram.api.methods.answer_shipping_query import AnswerShippingQuery

    from .shipping_address import ShippingAddress
    from .user import User


class ShippingQuery(BoundObject, frozen=True, kw_only=True):
    """A buyer has entered an address and waits for the ways of delivery.

    Received as `Update.shipping_query`, only for invoices with a flexible price. Answer with
    `answer_shipping_query`.

    Source: https://core.telegram.org/bots/api#shippingquery
    """

    id: str
    """Identifier to answer with."""
    from_user: User = field(name="from")
    """Who is buying."""
    invoice_payload: str
    """Payload that you gave to the invoice."""
    shipping_address: ShippingAddress
    """Where the goods are to be sent."""

    @alias(lambda: AnswerShippingQuery, drop=1, shipping_query_id="id")
    def answer(self) -> None: ...
