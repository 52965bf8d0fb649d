"""`Venue`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .base import TelegramObject

if TYPE_CHECKING:
    from .location import Location


class Venue(TelegramObject, frozen=True, kw_only=True):
    """A place with a name and an address.

    Source: https://core.telegram.org/bots/api#venue
    """

    location: Location
    """The point on the map; always a fixed one."""
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
