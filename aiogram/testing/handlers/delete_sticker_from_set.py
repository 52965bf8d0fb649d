"""`deleteStickerFromSet`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from aiogram.testing.sticker_reading import own_sticker

if TYPE_CHECKING:
    from aiogram.testing.core import Call


async def delete_sticker_from_set(call: Call) -> bool:
    """Take a sticker out of its set."""
    sticker = own_sticker(call)
    sticker.set.stickers.remove(sticker)
    call.state.changed()
    return True
