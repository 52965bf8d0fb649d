"""`addStickerToSet`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from aiogram.testing.profiles import read_account
from aiogram.testing.sticker_reading import own_set, read_new, read_object

if TYPE_CHECKING:
    from aiogram.testing.core import Call


async def add_sticker_to_set(call: Call) -> bool:
    """Put a sticker at the end of a set."""
    state = call.state
    read_account(call)
    new = read_new(call, read_object(call, "sticker", "InputSticker"))
    state.stickers.add(state.files, own_set(call), new, state.clock.unix())
    state.changed()
    return True
