"""`setBusinessAccountBio`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from aiogram.testing import errors
from aiogram.testing.business import read_connection
from aiogram.testing.errors import refuse

if TYPE_CHECKING:
    from aiogram.testing.core import Call

LONGEST: Final = 140


async def set_business_account_bio(call: Call) -> bool:
    """Write other words on the profile of the account, or none."""
    account = read_connection(call, "can_edit_bio").account
    bio = call.parameters.text("bio").strip()
    if len(bio) > LONGEST:
        raise refuse(errors.BIO_TOO_LONG)
    account.bio = bio
    call.state.changed()
    return True
