"""`unpinChatMessage`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from aiogram.testing import errors
from aiogram.testing.business import acting
from aiogram.testing.errors import refuse
from aiogram.testing.pinning import check_pinning, unpin

if TYPE_CHECKING:
    from aiogram.testing.core import Call


async def unpin_chat_message(call: Call) -> bool:
    """Take a pinned message down: the one named, or the newest of them."""
    chat, account = acting(call)
    number = call.parameters.message_id()
    if not number and not call.parameters.text("business_connection_id"):
        # The newest message counts, whichever was pinned last.
        number = max((message.id for message in chat.pinned), default=0)
    message = chat.messages.get(number)
    if message is None or message.deleted:
        raise refuse(errors.UNPIN_NOT_FOUND)
    check_pinning(chat, account)
    if message not in chat.pinned:
        raise refuse(errors.CHAT_NOT_MODIFIED)
    unpin(call.state, message)
    return True
