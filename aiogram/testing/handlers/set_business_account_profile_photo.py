"""`setBusinessAccountProfilePhoto`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from aiogram.testing.business import read_connection
from aiogram.testing.pictures import read_profile_photo

if TYPE_CHECKING:
    from aiogram.testing.core import Call


async def set_business_account_profile_photo(call: Call) -> bool:
    """Give the account another picture, or the one that everybody sees."""
    account = read_connection(call, "can_edit_profile_photo").account
    public = call.parameters.boolean("is_public")
    call.state.pictures.add(account, read_profile_photo(call), public=public)
    call.state.changed()
    return True
