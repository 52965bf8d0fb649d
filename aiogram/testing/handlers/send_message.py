"""`sendMessage`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from aiogram.testing import errors, views
from aiogram.testing.errors import refuse
from aiogram.testing.formatting import read_text
from aiogram.testing.markup import place, read_markup
from aiogram.testing.previews import read_preview
from aiogram.testing.replies import read_reply, resolve_reply
from aiogram.testing.state import Message

if TYPE_CHECKING:
    from aiogram.testing.core import Call

LONGEST = 4096


async def send_message(call: Call) -> dict[str, Any]:
    """Put a text into a chat."""
    state, bot, read = call.state, call.bot, call.parameters
    written = read_text(read, state)
    preview = read_preview(read)
    reply = read_reply(read)
    markup = read_markup(read.text("reply_markup"))
    chat = state.chat_of(bot, read.text("chat_id"))
    state.check_access(bot, chat)
    reply_to = resolve_reply(reply, chat)
    text = written.finish()
    if len(text.text) > LONGEST:
        raise refuse(errors.MESSAGE_TOO_LONG)
    keyboard = place(markup, chat)
    sent = Message(
        id=state.next_message_id(chat),
        chat=chat,
        sender=bot,
        date=state.clock.unix(),
        content={**text.content(), **preview},
        keyboard=keyboard,
        reply_to=reply_to,
        protected=read.boolean("protect_content"),
        editable=markup is None or markup.inline,
    )
    return views.message(state.post(sent))
