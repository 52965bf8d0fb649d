"""`setMyProfilePhoto`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from aiogram.testing.pictures import read_profile_photo

if TYPE_CHECKING:
    from aiogram.testing.core import Call


async def set_my_profile_photo(call: Call) -> bool:
    """Give the bot another picture."""
    call.state.pictures.add(call.bot, read_profile_photo(call))
    call.state.changed()
    return True
