"""`removeUserVerification`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from aiogram.testing import errors
from aiogram.testing.errors import refuse
from aiogram.testing.profiles import read_account

if TYPE_CHECKING:
    from aiogram.testing.core import Call


async def remove_user_verification(call: Call) -> bool:
    """Take the verification of a person back."""
    if not call.bot.verifies:
        raise refuse(errors.MAY_NOT_VERIFY)
    call.state.grants.verified.pop(read_account(call), None)
    call.state.changed()
    return True
