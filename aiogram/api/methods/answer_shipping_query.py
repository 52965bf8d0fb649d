"""`AnswerShippingQuery`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .base import TelegramMethod

if TYPE_CHECKING:
    from aiogram.api.types.shipping_option import ShippingOption


class AnswerShippingQuery(TelegramMethod[bool], frozen=True):
    """Tell a buyer who has entered an address what delivery costs, or that there is none.

    Returns:
        True.

    Source: https://core.telegram.org/bots/api#answershippingquery
    """

    shipping_query_id: str
    """`ShippingQuery.id` of the query."""
    ok: bool
    """Whether the goods can be sent there."""
    shipping_options: list[ShippingOption] | None = None
    """Ways of delivery; required when `ok` is True."""
    error_message: str | None = None
    """Why the goods cannot be sent there, as the buyer is to read it; required when `ok` is False."""
