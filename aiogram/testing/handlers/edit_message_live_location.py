"""`editMessageLiveLocation`."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, Any

from aiogram.testing.edits import finish_edit, live_message
from aiogram.testing.markup import place as place_markup
from aiogram.testing.markup import read_markup
from aiogram.testing.places import Place, prolonged
from aiogram.testing.proximity import moved

if TYPE_CHECKING:
    from aiogram.testing.core import Call


async def edit_message_live_location(call: Call) -> Any:
    """Let a place move on."""
    place = Place.read(call.parameters)
    markup = read_markup(call.parameters.text("reply_markup"))
    message = live_message(call)
    period = prolonged(call.state, message, place.live_period)
    replace(place, live_period=0).check()
    keyboard = place_markup(markup, None if message.inline_message_id else message.chat, editing=True)
    result = finish_edit(call, message, {"location": replace(place, live_period=period).location}, keyboard)
    moved(call.state, message)
    return result
