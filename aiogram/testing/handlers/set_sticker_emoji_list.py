"""`setStickerEmojiList`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from aiogram.testing.sticker_reading import own_sticker, read_emoji

if TYPE_CHECKING:
    from aiogram.testing.core import Call


async def set_sticker_emoji_list(call: Call) -> bool:
    """Change what emoji a sticker stands for."""
    emoji = read_emoji(call)
    sticker = own_sticker(call)
    sticker.emoji = emoji
    sticker.describe()
    call.state.changed()
    return True
