"""`removeChatVerification`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from aiogram.testing import errors
from aiogram.testing.errors import refuse
from aiogram.testing.membership import chat_of

if TYPE_CHECKING:
    from aiogram.testing.core import Call


async def remove_chat_verification(call: Call) -> bool:
    """Take the verification of a chat back."""
    if not call.bot.verifies:
        raise refuse(errors.MAY_NOT_VERIFY)
    call.state.grants.verified.pop(chat_of(call), None)
    call.state.changed()
    return True
