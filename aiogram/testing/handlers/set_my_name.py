"""`setMyName`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from aiogram.testing import errors
from aiogram.testing.errors import refuse
from aiogram.testing.profiles import read_language, read_profile_text

if TYPE_CHECKING:
    from aiogram.testing.core import Call


async def set_my_name(call: Call) -> bool:
    """Change the name, for one language or everybody without their own."""
    name = read_profile_text(call.parameters, "name", 64, errors.FIRST_NAME_INVALID)
    language = read_language(call.parameters)
    if language:
        call.state.profiles[call.bot].names.put(language, name)
    elif name:
        call.bot.first_name = name
    else:
        raise refuse(errors.FIRST_NAME_INVALID)
    call.state.changed()
    return True
