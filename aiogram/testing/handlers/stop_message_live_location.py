"""`stopMessageLiveLocation`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from aiogram.testing.edits import finish_edit, keyboard_of, live_message
from aiogram.testing.markup import read_markup
from aiogram.testing.places import at_rest

if TYPE_CHECKING:
    from aiogram.testing.core import Call


async def stop_message_live_location(call: Call) -> Any:
    """Let a place move no more."""
    markup = read_markup(call.parameters.text("reply_markup"))
    message = live_message(call)
    keyboard = keyboard_of(message, markup)
    message.live_until = call.state.clock.unix()
    return finish_edit(call, message, at_rest(message.content), keyboard)
