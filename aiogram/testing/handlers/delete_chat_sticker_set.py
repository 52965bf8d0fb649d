"""`deleteChatStickerSet`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from aiogram.testing import errors
from aiogram.testing.errors import refuse
from aiogram.testing.membership import chat_of

if TYPE_CHECKING:
    from aiogram.testing.core import Call


async def delete_chat_sticker_set(call: Call) -> bool:
    """Take the stickers of its own from a supergroup."""
    chat = chat_of(call)
    if chat.type != "supergroup":
        raise refuse(errors.SUPERGROUPS_ONLY)
    if not chat.administers(call.bot, "can_change_info"):
        raise refuse(errors.NOT_ENOUGH_RIGHTS)
    chat.sticker_set = ""
    call.state.changed()
    return True
