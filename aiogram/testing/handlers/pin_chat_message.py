"""`pinChatMessage`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from aiogram.testing import errors
from aiogram.testing.business import acting
from aiogram.testing.errors import refuse
from aiogram.testing.pinning import check_pinning, pin

if TYPE_CHECKING:
    from aiogram.testing.core import Call


async def pin_chat_message(call: Call) -> bool:
    """Pin a message; a service message tells of it."""
    chat, account = acting(call)
    message = chat.messages.get(call.parameters.message_id())
    if message is None or message.deleted:
        raise refuse(errors.PIN_NOT_FOUND)
    check_pinning(chat, account)
    if message.is_service:
        raise refuse(errors.NO_SERVICE_PINS)
    if message in chat.pinned:
        raise refuse(errors.CHAT_NOT_MODIFIED)
    pin(call.state, message, account)
    return True
