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
from aiogram.testing.rich.message import read_rich_message

if TYPE_CHECKING:
    from aiogram.testing.core import Call
    from aiogram.testing.markup import Markup
    from aiogram.testing.messages import Keyboard, Message


async def edit_message_text(call: Call) -> Any:
    """Replace the text of a message, and its buttons: leaving them out takes them away."""
    read = call.parameters
    if read.text("rich_message"):
        by_id = bool(read.text("inline_message_id"))
        rich = read_rich_message(call, read.text("rich_message"), by_id=by_id)
        markup = read_markup(read.text("reply_markup"))
        message = _with_text(call)
        return finish_edit(call, message, {"rich_message": rich}, _keyboard(message, markup))
    written = read_text(read, call.state)
    preview = read_preview(read)
    markup = read_markup(read.text("reply_markup"))
    message = _with_text(call)
    text = written.finish()
    keyboard = _keyboard(message, markup)
    if len(text.text) > TEXT_LIMIT:
        raise refuse(errors.EDITED_TOO_LONG)
    return finish_edit(call, message, {**text.content(), **preview}, keyboard)


def _with_text(call: Call) -> Message:
    message = message_to_edit(call)
    if "text" not in message.content and "rich_message" not in message.content:
        raise refuse(errors.NO_TEXT_TO_EDIT)
    return message


def _keyboard(message: Message, markup: Markup | None) -> Keyboard | None:
    return place(markup, None if message.inline_message_id else message.chat, editing=True)
