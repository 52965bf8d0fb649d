"""`getStickerSet`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from aiogram.testing import errors
from aiogram.testing.errors import refuse
from aiogram.testing.file_ids import bind
from aiogram.testing.sticker_views import sticker_set

if TYPE_CHECKING:
    from aiogram.testing.core import Call


async def get_sticker_set(call: Call) -> Any:
    """Describe a set."""
    found = call.state.stickers.sets.get(call.parameters.text("name").lower())
    if found is None:
        raise refuse(errors.SET_NOT_FOUND)
    return bind(sticker_set(found), call.bot.id)
