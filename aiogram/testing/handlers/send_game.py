"""`sendGame`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from aiogram.testing.games import play_keyboard
from aiogram.testing.sending import Delivery

if TYPE_CHECKING:
    from aiogram.testing.core import Call


async def send_game(call: Call) -> dict[str, Any]:
    """Put a game into a chat, with a button to play it."""
    short_name = call.parameters.required("game_short_name")
    delivery = Delivery.read(call, suggests=False)
    delivery.reach("game")
    content = call.state.games.content(call.bot, short_name)
    return delivery.answer(content, game=short_name, kept=play_keyboard(content["game"]["title"]))
