"""`OrderInfo`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .base import TelegramObject

if TYPE_CHECKING:
    from .shipping_address import ShippingAddress


class OrderInfo(TelegramObject, frozen=True, kw_only=True):
    """What a buyer has told about themselves.

    Only what the invoice asked for is there.

    Source: https://core.telegram.org/bots/api#orderinfo
    """

    name: str | None = None
    """Name."""
    phone_number: str | None = None
    """Phone number."""
    email: str | None = None
    """Email address."""
    shipping_address: ShippingAddress | None = None
    """Where the goods are to be sent."""
