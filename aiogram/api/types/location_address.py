"""`LocationAddress`."""

from __future__ import annotations

from .base import TelegramObject


class LocationAddress(TelegramObject, frozen=True, kw_only=True):
    """Address of a place on a story, as exact as you want it.

    Source: https://core.telegram.org/bots/api#locationaddress
    """

    country_code: str
    """Country, by its two-letter ISO 3166-1 code."""
    state: str | None = None
    """State or region."""
    city: str | None = None
    """City."""
    street: str | None = None
    """Street and house."""
