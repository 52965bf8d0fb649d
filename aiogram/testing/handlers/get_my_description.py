"""`getMyDescription`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from aiogram.testing.profiles import read_language

if TYPE_CHECKING:
    from aiogram.testing.core import Call


async def get_my_description(call: Call) -> dict[str, str]:
    """Return what empty chats with the bot show to somebody of a language."""
    return {"description": call.state.profiles[call.bot].descriptions.get(read_language(call.parameters))}
