"""`leaveChat`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from aiogram.testing import errors
from aiogram.testing.errors import refuse
from aiogram.testing.membership import chat_proper, leave

if TYPE_CHECKING:
    from aiogram.testing.core import Call


async def leave_chat(call: Call) -> bool:
    """Let the bot go."""
    chat = chat_proper(call)
    if chat.type == "private":
        raise refuse(errors.CANNOT_LEAVE_PRIVATE)
    leave(call.state, chat, call.bot)
    return True
