"""`deleteMessage`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from aiogram.testing import errors
from aiogram.testing.deletion import chat_to_clear, check_deletable
from aiogram.testing.errors import refuse

if TYPE_CHECKING:
    from aiogram.testing.core import Call


async def delete_message(call: Call) -> bool:
    """Take a message out of its chat."""
    read = call.parameters
    # A missing number counts before a chat that is not there.
    if read.text("chat_id") and not read.message_id():
        raise refuse(errors.NO_MESSAGE_ID)
    chat = chat_to_clear(call)
    message = chat.messages.get(read.message_id())
    if message is None or message.deleted:
        raise refuse(errors.DELETE_NOT_FOUND)
    check_deletable(call, message)
    call.state.erase(message)
    return True
