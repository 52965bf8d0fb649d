"""`getCustomEmojiStickers`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

from aiogram.testing.errors import refuse
from aiogram.testing.file_ids import bind
from aiogram.testing.file_views import file_object
from aiogram.testing.sticker_reading import read_list
from aiogram.testing.topics import icon_stickers

if TYPE_CHECKING:
    from aiogram.testing.core import Call

MOST: Final = 200


async def get_custom_emoji_stickers(call: Call) -> Any:
    """Describe custom emoji; those that there are not are left out."""
    wanted = read_list(call, "custom_emoji_ids", "custom emoji identifiers")
    if len(wanted) > MOST:
        raise refuse("too many custom emoji identifiers specified")
    known = {one["custom_emoji_id"]: one for one in icon_stickers()}
    known |= {one.custom_emoji_id: file_object(one.file) for one in call.state.stickers.all() if one.custom_emoji_id}
    return bind([known[str(one)] for one in wanted if str(one) in known], call.bot.id)
