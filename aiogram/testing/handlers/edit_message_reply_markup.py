"""`editMessageReplyMarkup`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from aiogram.testing.edits import finish_edit, message_to_edit
from aiogram.testing.markup import place, read_markup

if TYPE_CHECKING:
    from aiogram.testing.core import Call


async def edit_message_reply_markup(call: Call) -> Any:
    """Replace the buttons of a message; leaving them out takes them away."""
    markup = read_markup(call.parameters.text("reply_markup"))
    message = message_to_edit(call)
    chat = None if message.inline_message_id else message.chat
    return finish_edit(call, message, message.content, place(markup, chat, editing=True))
