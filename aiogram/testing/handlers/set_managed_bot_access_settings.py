"""`setManagedBotAccessSettings`."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Final

from aiogram.testing import errors
from aiogram.testing.errors import refuse
from aiogram.testing.json_fields import as_array
from aiogram.testing.managing import read_managed_bot

if TYPE_CHECKING:
    from aiogram.testing.accounts import Account
    from aiogram.testing.core import Call

MOST: Final = 10


async def set_managed_bot_access_settings(call: Call) -> bool:
    """Choose who may use a bot that this one looks after; its owner always may."""
    managed = read_managed_bot(call)
    restricted = call.parameters.boolean("is_access_restricted")
    managed.admitted = _read_people(call) if restricted else None
    call.state.changed()
    return True


def _read_people(call: Call) -> set[Account]:
    try:
        numbers = as_array(json.loads(call.parameters.text("added_user_ids") or "[]"))
    except ValueError:
        raise refuse("can't parse added_user_ids JSON object") from None
    if numbers is None:
        raise refuse("expected an Array of user identifiers")
    if len(numbers) > MOST:
        raise refuse("too many user identifiers specified")
    people = [call.state.accounts.get(one) if isinstance(one, int) else None for one in numbers]
    found = {one for one in people if one is not None and not one.is_bot}
    if len(found) < len(set(map(str, numbers))):
        raise refuse(errors.USER_NOT_FOUND)
    return found
