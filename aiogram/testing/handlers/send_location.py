"""`sendLocation`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from aiogram.testing import errors, views
from aiogram.testing.errors import refuse
from aiogram.testing.places import Place
from aiogram.testing.proximity import moved
from aiogram.testing.sending import Delivery

if TYPE_CHECKING:
    from aiogram.testing.core import Call


async def send_location(call: Call) -> dict[str, Any]:
    """Put a place on the map into a chat; with `live_period` it can move."""
    place = Place.read(call.parameters)
    delivery = Delivery.read(call, may_be_ephemeral=True)
    delivery.reach("location")
    place.check()
    if delivery.whisper is not None and place.live_period:
        raise refuse(errors.WRONG_LIVE_PERIOD)
    message = delivery.send({"location": place.location})
    moved(call.state, message)
    return views.message(message, call.bot)
