"""`InputMediaVenue`."""

from __future__ import annotations

from typing import ClassVar, Literal

from .base import TelegramObject


class InputMediaVenue(TelegramObject, frozen=True, kw_only=True, tag_field="type", tag="venue"):
    """A place with a name and an address, to attach to a poll or to one of its options.

    Source: https://core.telegram.org/bots/api#inputmediavenue
    """

    type: ClassVar[Literal["venue"]] = "venue"
    """Always `venue`."""
    latitude: float
    """Latitude in degrees."""
    longitude: float
    """Longitude in degrees."""
    title: str
    """Name of the place."""
    address: str
    """Address of the place."""
    foursquare_id: str | None = None
    """Identifier at Foursquare."""
    foursquare_type: str | None = None
    """Kind of place at Foursquare, such as `arts_entertainment/aquarium` or `food/icecream`."""
    google_place_id: str | None = None
    """Identifier at Google Places."""
    google_place_type: str | None = None
    """Kind of place at Google Places."""
