"""`sendPoll`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from aiogram.testing import voting
from aiogram.testing.poll_reading import read_poll
from aiogram.testing.sending import Delivery

if TYPE_CHECKING:
    from aiogram.testing.core import Call


async def send_poll(call: Call) -> dict[str, Any]:
    """Put a poll into a chat."""
    written = read_poll(call)
    delivery = Delivery.read(call, suggests=False)
    chat = delivery.reach("poll")
    poll = voting.begin(call.state, written.finish(chat))
    return delivery.answer({"poll": {"id": poll.id}})
