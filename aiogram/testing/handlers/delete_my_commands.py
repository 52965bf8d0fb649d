"""`deleteMyCommands`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from aiogram.testing.commands import read_scope
from aiogram.testing.profiles import read_language

if TYPE_CHECKING:
    from aiogram.testing.core import Call


async def delete_my_commands(call: Call) -> bool:
    """Take the list of one scope and language away: wider ones show instead."""
    language = read_language(call.parameters)
    call.state.profiles[call.bot].commands.put(read_scope(call), language, [])
    call.state.changed()
    return True
