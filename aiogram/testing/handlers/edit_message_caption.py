"""`editMessageCaption`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from aiogram.testing import errors
from aiogram.testing.captions import CAPTIONED, finish_caption, recaptioned
from aiogram.testing.edits import finish_edit, message_to_edit
from aiogram.testing.errors import refuse
from aiogram.testing.formatting import read_caption
from aiogram.testing.markup import place, read_markup

if TYPE_CHECKING:
    from aiogram.testing.core import Call


async def edit_message_caption(call: Call) -> Any:
    """Replace the words under a file, and the buttons: leaving either out takes it away."""
    read = call.parameters
    written = read_caption(read, call.state)
    markup = read_markup(read.text("reply_markup"))
    message = message_to_edit(call)
    if message.kind not in CAPTIONED:
        raise refuse(errors.NO_CAPTION_TO_EDIT)
    keyboard = place(markup, None if message.inline_message_id else message.chat, editing=True)
    caption = finish_caption(written, errors.EDITED_CAPTION_TOO_LONG)
    content = recaptioned(message.kind, message.content, caption, above=read.boolean("show_caption_above_media"))
    return finish_edit(call, message, content, keyboard)
