"""`getUpdates`."""

from __future__ import annotations

import time
from typing import TYPE_CHECKING, Any

from aiogram.testing import errors
from aiogram.testing.errors import refuse

if TYPE_CHECKING:
    from aiogram.testing.core import Call

LONGEST_POLL = 50
MOST = 100


async def get_updates(call: Call) -> list[dict[str, Any]]:
    """Return what waits, or wait for it."""
    bot, read = call.bot, call.parameters
    if bot.webhook is not None:
        raise refuse(errors.POLL_UNDER_WEBHOOK, 409)
    bot.updates.want(read.text("allowed_updates"))
    offset = read.integer("offset")
    limit = read.integer("limit", MOST, 1, MOST)
    deadline = time.monotonic() + read.integer("timeout", 0, 0, LONGEST_POLL)
    while True:
        found = bot.updates.poll(offset, limit, call.state.clock.unix())
        bot.polls.satisfied = not found
        call.state.changed()
        left = deadline - time.monotonic()
        if found or left <= 0:
            return [queued.json for queued in found]
        await bot.polls.park(left)
