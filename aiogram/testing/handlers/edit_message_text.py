"""`editMessageText`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from aiogram.testing import errors
from aiogram.testing.edits import finish_edit, message_to_edit
from aiogram.testing.errors import refuse
from aiogram.testing.formatting import read_text
from aiogram.testing.markup import place, read_markup
from aiogram.testing.messages import TEXT_LIMIT
from aiogram.testing.previews import read_preview

if TYPE_CHECKING:
    from aiogram.testing.core import Call


async def edit_message_text(call: Call) -> Any:
    """Replace the text of a message, and its buttons: leaving them out takes them away."""
    read = call.parameters
    written = read_text(read, call.state)
    preview = read_preview(read)
    markup = read_markup(read.text("reply_markup"))
    message = message_to_edit(call)
    if "text" not in message.content:
        raise refuse(errors.NO_TEXT_TO_EDIT)
    text = written.finish()
    chat = None if message.inline_message_id else message.chat
    keyboard = place(markup, chat, editing=True)
    if len(text.text) > TEXT_LIMIT:
        raise refuse(errors.EDITED_TOO_LONG)
    return finish_edit(call, message, {**text.content(), **preview}, keyboard)
