"""`close`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from aiogram.testing import errors
from aiogram.testing.errors import Refusal, refuse, too_many_requests
from aiogram.testing.profiles import COOL_DOWN

if TYPE_CHECKING:
    from aiogram.testing.core import Call


async def close(call: Call) -> bool:
    """Stop the bot until it calls again: not in the first ten minutes after it has done so."""
    profile, now = call.state.profiles[call.bot], call.state.clock.unix()
    if profile.closed:
        raise refuse(errors.CLOSED)
    if profile.running_since and (left := profile.running_since + COOL_DOWN - now) > 0:
        raise too_many_requests(left)
    profile.closed = True
    call.bot.polls.end(Refusal(500, errors.RESTART))
    call.state.changed()
    return True
