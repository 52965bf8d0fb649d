"""`verifyUser`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from aiogram.testing import errors
from aiogram.testing.errors import refuse
from aiogram.testing.profiles import read_account

if TYPE_CHECKING:
    from aiogram.testing.core import Call


async def verify_user(call: Call) -> bool:
    """Verify a person for an organisation."""
    if not call.bot.verifies:
        raise refuse(errors.MAY_NOT_VERIFY)
    call.state.grants.verified[read_account(call)] = (call.bot, call.parameters.text("custom_description"))
    call.state.changed()
    return True
