"""`setChatTitle`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from aiogram.testing import errors, news
from aiogram.testing.errors import refuse
from aiogram.testing.membership import chat_to_change

if TYPE_CHECKING:
    from aiogram.testing.core import Call


async def set_chat_title(call: Call) -> bool:
    """Give a chat another name; the chat is told."""
    title = " ".join(call.parameters.text("title").split())
    if not title:
        raise refuse(errors.TITLE_EMPTY)
    chat = chat_to_change(call, "title", errors.MAY_NOT_CHANGE_CHAT_TITLE)
    if title == chat.title:
        raise refuse(errors.CHAT_NOT_MODIFIED)
    chat.rename(title)
    news.tell_service(call.state, chat, call.bot, {"new_chat_title": title})
    return True
