"""`verifyChat`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from aiogram.testing import errors
from aiogram.testing.errors import refuse
from aiogram.testing.membership import chat_proper

if TYPE_CHECKING:
    from aiogram.testing.core import Call


async def verify_chat(call: Call) -> bool:
    """Verify a chat for an organisation."""
    if not call.bot.verifies:
        raise refuse(errors.MAY_NOT_VERIFY)
    call.state.grants.verified[chat_proper(call)] = (call.bot, call.parameters.text("custom_description"))
    call.state.changed()
    return True
