"""`getMyName`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from aiogram.testing.profiles import read_language

if TYPE_CHECKING:
    from aiogram.testing.core import Call


async def get_my_name(call: Call) -> dict[str, str]:
    """Return what somebody of a language calls the bot."""
    language = read_language(call.parameters)
    return {"name": call.state.profiles[call.bot].name_for(call.bot, language)}
