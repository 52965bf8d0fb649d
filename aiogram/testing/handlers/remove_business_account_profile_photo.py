"""`removeBusinessAccountProfilePhoto`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from aiogram.testing.business import read_connection

if TYPE_CHECKING:
    from aiogram.testing.core import Call


async def remove_business_account_profile_photo(call: Call) -> bool:
    """Take the picture of the account away, or the one that everybody sees."""
    account = read_connection(call, "can_edit_profile_photo").account
    call.state.pictures.remove(account, public=call.parameters.boolean("is_public"))
    call.state.changed()
    return True
