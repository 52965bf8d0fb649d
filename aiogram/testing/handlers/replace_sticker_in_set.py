"""`replaceStickerInSet`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from aiogram.testing import errors
from aiogram.testing.errors import refuse
from aiogram.testing.profiles import read_account
from aiogram.testing.sticker_reading import own_set, own_sticker, read_new, read_object
from aiogram.testing.stickers import check_sticker

if TYPE_CHECKING:
    from aiogram.testing.core import Call


async def replace_sticker_in_set(call: Call) -> bool:
    """Put a sticker in the place of another."""
    state = call.state
    read_account(call)
    where, old = own_set(call), own_sticker(call, "old_sticker")
    if old.set is not where:
        raise refuse(errors.STICKER_INVALID)
    new = read_new(call, read_object(call, "sticker", "InputSticker"))
    check_sticker(new, where.type)
    if any(one.file.contents == new.contents for one in where.stickers):
        return True
    position = where.stickers.index(old)
    where.stickers.remove(old)
    state.stickers.add(state.files, where, new, state.clock.unix())
    where.stickers.insert(position, where.stickers.pop())
    state.changed()
    return True
