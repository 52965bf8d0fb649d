"""`setStickerKeywords`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from aiogram.testing.sticker_reading import own_sticker, read_list

if TYPE_CHECKING:
    from aiogram.testing.core import Call


async def set_sticker_keywords(call: Call) -> bool:
    """Change what a sticker is found by."""
    keywords = [str(one) for one in read_list(call, "keywords", "keywords")]
    own_sticker(call).keywords = keywords
    call.state.changed()
    return True
