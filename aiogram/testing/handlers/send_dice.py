"""`sendDice`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from aiogram.testing.dice import read_emoji, throw
from aiogram.testing.sending import Delivery

if TYPE_CHECKING:
    from aiogram.testing.core import Call


async def send_dice(call: Call) -> dict[str, Any]:
    """Throw an emoji that falls on a number."""
    delivery = Delivery.read(call)
    delivery.reach("dice")
    return delivery.answer(throw(call.state, read_emoji(call.parameters.text("emoji"))))
