"""`deleteChatPhoto`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from aiogram.testing import errors, news
from aiogram.testing.errors import refuse
from aiogram.testing.membership import chat_to_change

if TYPE_CHECKING:
    from aiogram.testing.core import Call


async def delete_chat_photo(call: Call) -> bool:
    """Take the picture of a chat away; the chat is told."""
    chat = chat_to_change(call, "photo", errors.MAY_NOT_CHANGE_PHOTO)
    if chat.photo is None:
        raise refuse(errors.CHAT_NOT_MODIFIED)
    chat.photo = None
    news.tell_service(call.state, chat, call.bot, {"delete_chat_photo": True})
    return True
