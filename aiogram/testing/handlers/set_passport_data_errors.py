"""`setPassportDataErrors`."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

from aiogram.testing import errors
from aiogram.testing.errors import refuse
from aiogram.testing.json_fields import as_array
from aiogram.testing.profiles import read_account

if TYPE_CHECKING:
    from aiogram.testing.core import Call


async def set_passport_data_errors(call: Call) -> bool:
    """Tell somebody what is wrong with their documents."""
    account = read_account(call)
    try:
        found = as_array(json.loads(call.parameters.text("errors") or "null"))
    except ValueError:
        found = None
    if found is None:
        raise refuse(errors.NO_PASSPORT_ERRORS)
    call.state.grants.passport_errors[account] = found
    call.state.changed()
    return True
