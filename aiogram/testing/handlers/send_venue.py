"""`sendVenue`."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, Any

from aiogram.testing.places import Place
from aiogram.testing.sending import Delivery

if TYPE_CHECKING:
    from aiogram.testing.core import Call
    from aiogram.testing.parameters import Parameters


async def send_venue(call: Call) -> dict[str, Any]:
    """Put a place with a name into a chat."""
    read = call.parameters
    place = replace(Place.read(read), live_period=0, heading=0, alert_radius=0)
    delivery = Delivery.read(call)
    delivery.reach("venue")
    place.check()
    venue = {"location": place.location, "title": read.required("title"), "address": read.required("address")}
    return delivery.answer({"location": place.location, "venue": {**venue, **_provider(read)}})


def _provider(read: Parameters) -> dict[str, str]:
    """Return by what a map knows the place: one of the two that there are."""
    for names in (("foursquare_id", "foursquare_type"), ("google_place_id", "google_place_type")):
        if found := {name: read.text(name) for name in names if read.text(name)}:
            return found
    return {}
