"""`setChatStickerSet`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from aiogram.testing import errors
from aiogram.testing.errors import refuse
from aiogram.testing.membership import chat_of

if TYPE_CHECKING:
    from aiogram.testing.core import Call


async def set_chat_sticker_set(call: Call) -> bool:
    """Give a supergroup stickers of its own."""
    chat = chat_of(call)
    if chat.type != "supergroup":
        raise refuse(errors.SUPERGROUPS_ONLY)
    if not chat.administers(call.bot, "can_change_info"):
        raise refuse(errors.NOT_ENOUGH_RIGHTS)
    found = call.state.stickers.sets.get(call.parameters.text("sticker_set_name").lower())
    if found is None:
        raise refuse(errors.SET_NOT_FOUND)
    chat.sticker_set = found.name
    call.state.changed()
    return True
