"""`getMyShortDescription`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from aiogram.testing.profiles import read_language

if TYPE_CHECKING:
    from aiogram.testing.core import Call


async def get_my_short_description(call: Call) -> dict[str, str]:
    """Return what the profile of the bot shows to somebody of a language."""
    return {"short_description": call.state.profiles[call.bot].short_descriptions.get(read_language(call.parameters))}
