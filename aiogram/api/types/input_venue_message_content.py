"""`InputVenueMessageContent`."""

from __future__ import annotations

from .base import TelegramObject


class InputVenueMessageContent(TelegramObject, frozen=True, kw_only=True):
    """A place with a name and an address, to send as a result of inline mode.

    Source: https://core.telegram.org/bots/api#inputvenuemessagecontent
    """

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
