"""`sendVenue`."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, Any

from aiogram.testing.places import Place
from aiogram.testing.sending import Delivery

if TYPE_CHECKING:
    from aiogram.testing.core import Call


async def send_venue(call: Call) -> dict[str, Any]:
    """Put a place with a name into a chat."""
    read = call.parameters
    place = replace(Place.read(read), live_period=0, heading=0, alert_radius=0)
    delivery = Delivery.read(call, may_be_ephemeral=True)
    delivery.reach("venue")
    place.check()
    content = {"location": place.location, "venue": place.venue(read.required("title"), read.required("address"), read)}
    return delivery.answer(content)
