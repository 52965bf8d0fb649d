"""`deleteStickerSet`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from aiogram.testing.sticker_reading import own_set

if TYPE_CHECKING:
    from aiogram.testing.core import Call


async def delete_sticker_set(call: Call) -> bool:
    """Delete a set; what was sent of it stays."""
    del call.state.stickers.sets[own_set(call).name.lower()]
    call.state.changed()
    return True
