"""`setBusinessAccountName`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from aiogram.testing import errors
from aiogram.testing.business import read_connection
from aiogram.testing.errors import refuse

if TYPE_CHECKING:
    from aiogram.testing.core import Call

LONGEST: Final = 64
"""Characters of each name; the rest is cut off."""


async def set_business_account_name(call: Call) -> bool:
    """Name the account anew."""
    read = call.parameters
    account = read_connection(call, "can_edit_name").account
    first_name = read.text("first_name").strip()[:LONGEST]
    if not first_name:
        raise refuse(errors.FIRST_NAME_INVALID)
    account.first_name, account.last_name = first_name, read.text("last_name").strip()[:LONGEST]
    call.state.changed()
    return True
