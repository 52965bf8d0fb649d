"""`forwardMessage`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from aiogram.testing import errors, views
from aiogram.testing.errors import refuse
from aiogram.testing.passing import forward, may_forward, message_to_pass
from aiogram.testing.sending import Delivery, check_sending
from aiogram.testing.suggestions import read_terms

if TYPE_CHECKING:
    from aiogram.testing.core import Call


async def forward_message(call: Call) -> dict[str, Any]:
    """Send a message on, saying where it is from."""
    message = message_to_pass(call, errors.FORWARD_NOT_FOUND)
    delivery = Delivery(call, None, None, read_terms(call.parameters, call.state.clock.unix()))
    delivery.reach()
    if message.protected:
        raise refuse(errors.PROTECTED)
    if not may_forward(message):
        raise refuse(errors.NOT_FORWARDABLE)
    check_sending(delivery.chat, call.bot, message.kind)
    return views.message(forward(delivery, message), call.bot)
