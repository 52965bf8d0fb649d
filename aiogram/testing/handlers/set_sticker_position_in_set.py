"""`setStickerPositionInSet`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from aiogram.testing.sticker_reading import own_sticker

if TYPE_CHECKING:
    from aiogram.testing.core import Call


async def set_sticker_position_in_set(call: Call) -> bool:
    """Move a sticker within its set."""
    sticker = own_sticker(call)
    position = call.parameters.integer("position", low=0)
    sticker.set.stickers.remove(sticker)
    sticker.set.stickers.insert(position, sticker)
    call.state.changed()
    return True
