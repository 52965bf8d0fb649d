"""`editMessageMedia`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

from aiogram.testing import errors
from aiogram.testing.edits import finish_edit, message_to_edit
from aiogram.testing.errors import refuse
from aiogram.testing.file_sending import album_of
from aiogram.testing.input_media import ITEMS, read_one
from aiogram.testing.markup import place, read_markup

if TYPE_CHECKING:
    from aiogram.testing.core import Call

EDITABLE: Final = ITEMS | {"text", "rich_message"}
"""Kinds of messages whose place a file can take."""


async def edit_message_media(call: Call) -> Any:
    """Replace the file of a message, with its caption and its buttons; a text can become a file."""
    media = read_one(call)
    markup = read_markup(call.parameters.text("reply_markup"))
    message = message_to_edit(call)
    if message.kind not in EDITABLE:
        raise refuse(errors.NO_MEDIA_TO_EDIT)
    if message.media_group_id:
        if media.kind == "animation":
            raise refuse(errors.NOT_IN_ALBUM)
        if album_of(media.kind) != album_of(message.kind):
            raise refuse(errors.OTHER_IN_ALBUM)
        media.detect = False
    keyboard = place(markup, None if message.inline_message_id else message.chat, editing=True)
    # A message sent through inline mode is nowhere that a new file could go to.
    if message.inline_message_id and media.source.upload is not None:
        raise refuse(errors.WRONG_FILE)
    content = media.content(call.state, call.bot.id, errors.EDITED_CAPTION_TOO_LONG)
    return finish_edit(call, message, content, keyboard)
