"""`deleteMessage`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from aiogram.testing import errors
from aiogram.testing.errors import refuse
from aiogram.testing.messages import OLDEST

if TYPE_CHECKING:
    from aiogram.testing.core import Call


async def delete_message(call: Call) -> bool:
    """Take a message out of its chat."""
    state, bot, read = call.state, call.bot, call.parameters
    if not read.text("chat_id"):
        raise refuse(errors.NO_CHAT_ID)
    if not read.message_id():
        raise refuse(errors.NO_MESSAGE_ID)
    chat = state.chat_of(bot, read.text("chat_id"))
    if chat.type != "private":
        state.check_access(bot, chat)
    message = chat.messages.get(read.message_id())
    if message is None or message.deleted:
        raise refuse(errors.DELETE_NOT_FOUND)
    if chat.type != "private" and message.sender is not bot:
        raise refuse(errors.NOT_DELETABLE)
    if chat.type != "supergroup" and state.clock.unix() - message.date > OLDEST:
        raise refuse(errors.NOT_DELETABLE_FOR_ALL)
    message.deleted = True
    state.changed()
    return True
