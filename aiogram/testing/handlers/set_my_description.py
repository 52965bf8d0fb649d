"""`setMyDescription`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from aiogram.testing import errors
from aiogram.testing.profiles import read_language, read_profile_text

if TYPE_CHECKING:
    from aiogram.testing.core import Call


async def set_my_description(call: Call) -> bool:
    """Change what empty chats with the bot show, for one language or everybody without their own."""
    text = read_profile_text(call.parameters, "description", 512, errors.BIO_TOO_LONG)
    call.state.profiles[call.bot].descriptions.put(read_language(call.parameters), text)
    call.state.changed()
    return True
