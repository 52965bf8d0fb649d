"""`deleteMessages`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from aiogram.testing import errors
from aiogram.testing.deletion import chat_to_clear, check_deletable
from aiogram.testing.errors import refuse
from aiogram.testing.message_ids import read_message_ids

if TYPE_CHECKING:
    from aiogram.testing.core import Call


async def delete_messages(call: Call) -> bool:
    """Take several messages out of a chat; what is not there is passed over, and one that must stay keeps all."""
    if not call.parameters.text("chat_id"):
        raise refuse(errors.NO_CHAT_ID)
    numbers = read_message_ids(call.parameters)
    chat = chat_to_clear(call)
    found = [chat.messages[number] for number in numbers if number in chat.messages]
    found = [message for message in found if not message.deleted]
    for message in found:
        check_deletable(call, message)
    call.state.erase(*found)
    return True
