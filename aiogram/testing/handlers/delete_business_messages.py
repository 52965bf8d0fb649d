"""`deleteBusinessMessages`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from aiogram.testing import errors
from aiogram.testing.business import read_connection
from aiogram.testing.errors import refuse
from aiogram.testing.message_ids import read_message_ids
from aiogram.testing.messages import OLDEST

if TYPE_CHECKING:
    from aiogram.testing.business import BusinessConnection
    from aiogram.testing.core import Call
    from aiogram.testing.messages import Message


async def delete_business_messages(call: Call) -> bool:
    """Take messages out of one chat of the account; what is not there is passed over."""
    connection = read_connection(call)
    numbers = read_message_ids(call.parameters)
    found = [
        chat.messages[number]
        for chat in call.state.business.chats.values()
        if chat.account is connection.account and connection.covers(chat)
        for number in numbers
        if number in chat.messages and not chat.messages[number].deleted
    ]
    if len({message.chat.id for message in found}) > 1:
        raise refuse(errors.MESSAGE_ID_INVALID)
    for message in found:
        _check(call, connection, message)
    call.state.erase(*found)
    return True


def _check(call: Call, connection: BusinessConnection, message: Message) -> None:
    own = message.sender_business_bot is call.bot and "can_delete_sent_messages" in connection.rights
    if not own and "can_delete_all_messages" not in connection.rights:
        raise refuse(errors.NOT_DELETABLE)
    if call.state.clock.unix() - message.date > OLDEST:
        raise refuse(errors.NOT_DELETABLE_FOR_ALL)
