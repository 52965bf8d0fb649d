"""`ShippingOption`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .base import TelegramObject

if TYPE_CHECKING:
    from .labeled_price import LabeledPrice


class ShippingOption(TelegramObject, frozen=True, kw_only=True):
    """A way of delivery, and what it costs.

    Pass a list of these to `answer_shipping_query`.

    Source: https://core.telegram.org/bots/api#shippingoption
    """

    id: str
    """Identifier of your choice; comes back as `shipping_option_id`."""
    title: str
    """Name of the way of delivery."""
    prices: list[LabeledPrice]
    """Parts of what the delivery costs, added to the price of the goods."""
