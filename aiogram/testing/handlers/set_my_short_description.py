"""`setMyShortDescription`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from aiogram.testing import errors
from aiogram.testing.profiles import read_language, read_profile_text

if TYPE_CHECKING:
    from aiogram.testing.core import Call


async def set_my_short_description(call: Call) -> bool:
    """Change what the profile of the bot shows, for one language or everybody without their own."""
    text = read_profile_text(call.parameters, "short_description", 120, errors.BIO_TOO_LONG)
    call.state.profiles[call.bot].short_descriptions.put(read_language(call.parameters), text)
    call.state.changed()
    return True
