"""`setCustomEmojiStickerSetThumbnail`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from aiogram.testing import errors
from aiogram.testing.errors import refuse
from aiogram.testing.sticker_reading import own_set
from aiogram.testing.sticker_views import keep_thumbnail

if TYPE_CHECKING:
    from aiogram.testing.core import Call


async def set_custom_emoji_sticker_set_thumbnail(call: Call) -> bool:
    """Let one of the emoji be the picture of their set; none named is the first."""
    found = own_set(call)
    if found.type != "custom_emoji":
        raise refuse(errors.SET_INVALID)
    wanted = call.parameters.text("custom_emoji_id")
    chosen = next((one for one in found.stickers if one.custom_emoji_id == wanted), None)
    if wanted and chosen is None:
        raise refuse(errors.STICKER_INVALID)
    found.thumbnail = keep_thumbnail(call.state, chosen.file.contents) if chosen is not None else None
    call.state.changed()
    return True
