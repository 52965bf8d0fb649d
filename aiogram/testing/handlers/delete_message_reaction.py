"""`deleteMessageReaction`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from aiogram.testing import errors
from aiogram.testing.errors import refuse
from aiogram.testing.reactions import moderated

if TYPE_CHECKING:
    from aiogram.testing.core import Call


async def delete_message_reaction(call: Call) -> bool:
    """Take away what somebody has reacted to one message with."""
    chat, actor = moderated(call)
    message = chat.messages.get(call.parameters.message_id())
    if message is None or message.deleted:
        raise refuse(errors.MESSAGE_ID_INVALID)
    message.reactions.pop(actor, None)
    call.state.changed()
    return True
