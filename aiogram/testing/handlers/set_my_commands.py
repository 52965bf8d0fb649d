"""`setMyCommands`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from aiogram.testing.commands import read_commands, read_scope
from aiogram.testing.profiles import read_language

if TYPE_CHECKING:
    from aiogram.testing.core import Call


async def set_my_commands(call: Call) -> bool:
    """Replace the list of commands of one scope and language."""
    commands, language = read_commands(call.parameters.text("commands")), read_language(call.parameters)
    call.state.profiles[call.bot].commands.put(read_scope(call), language, commands)
    call.state.changed()
    return True
