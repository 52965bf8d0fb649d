"""`removeMyProfilePhoto`."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from aiogram.testing.core import Call


async def remove_my_profile_photo(call: Call) -> bool:
    """Take the picture of the bot away."""
    call.state.pictures.remove(call.bot)
    call.state.changed()
    return True
