"""`getMyCommands`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from aiogram.testing.commands import read_scope
from aiogram.testing.profiles import read_language

if TYPE_CHECKING:
    from aiogram.testing.core import Call


async def get_my_commands(call: Call) -> list[dict[str, Any]]:
    """Return the list of exactly this scope and language."""
    language = read_language(call.parameters)
    return call.state.profiles[call.bot].commands.get(read_scope(call), language)
