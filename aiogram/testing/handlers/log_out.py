"""`logOut`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from aiogram.testing.errors import logged_out
from aiogram.testing.profiles import COOL_DOWN

if TYPE_CHECKING:
    from aiogram.testing.core import Call


async def log_out(call: Call) -> bool:
    """Leave this server: for ten minutes it refuses the bot."""
    call.state.profiles[call.bot].logged_out_until = call.state.clock.unix() + COOL_DOWN
    call.bot.polls.end(logged_out())
    call.state.changed()
    return True
