"""`ShippingAddress`."""

from __future__ import annotations

from .base import TelegramObject


class ShippingAddress(TelegramObject, frozen=True, kw_only=True):
    """Where a buyer wants the goods to be sent.

    Source: https://core.telegram.org/bots/api#shippingaddress
    """

    country_code: str
    """Country, by its two-letter ISO 3166-1 code."""
    state: str
    """State or region; empty where there are none."""
    city: str
    """City."""
    street_line1: str
    """First line of the address, such as street and house."""
    street_line2: str
    """Second line of the address."""
    post_code: str
    """Postcode."""
