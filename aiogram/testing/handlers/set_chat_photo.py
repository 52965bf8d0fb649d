"""`setChatPhoto`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from aiogram.testing import errors, news
from aiogram.testing.errors import refuse
from aiogram.testing.file_inputs import Given
from aiogram.testing.membership import chat_to_change
from aiogram.testing.pictures import keep_picture, photo_sizes

if TYPE_CHECKING:
    from aiogram.testing.core import Call


async def set_chat_photo(call: Call) -> bool:
    """Give a chat another picture; the chat is told."""
    upload = Given(call.parameters, call.files).upload("photo")
    if upload is None:
        raise refuse(errors.NOT_UPLOADED)
    chat = chat_to_change(call, "photo", errors.MAY_NOT_CHANGE_PHOTO)
    chat.photo = keep_picture(call.state.files, upload, call.state.clock.unix())
    news.tell_service(call.state, chat, call.bot, {"new_chat_photo": photo_sizes(chat.photo)})
    return True
