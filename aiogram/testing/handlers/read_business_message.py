"""`readBusinessMessage`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from aiogram.testing import errors
from aiogram.testing.business import active_chat, read_connection
from aiogram.testing.errors import refuse

if TYPE_CHECKING:
    from aiogram.testing.core import Call


async def read_business_message(call: Call) -> bool:
    """Mark a message that the account got as read, and with it all that came before."""
    read = call.parameters
    connection = read_connection(call, "can_read_messages")
    chat = active_chat(call, connection, read.text("chat_id"))
    if not read.message_id():
        raise refuse(errors.NO_MESSAGE_ID)
    message = chat.messages.get(read.message_id())
    if message is None or message.deleted or message.sender is connection.account:
        raise refuse(errors.MESSAGE_ID_INVALID)
    for one in chat.messages.values():
        if one.sender is message.sender and one.id <= message.id:
            one.read = True
    call.state.changed()
    return True
