"""`setBusinessAccountUsername`."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from aiogram.testing import errors
from aiogram.testing.business import read_connection
from aiogram.testing.errors import refuse

if TYPE_CHECKING:
    from aiogram.testing.core import Call

_USERNAME = re.compile(r"[A-Za-z](_?[A-Za-z0-9])*")
_LENGTHS = range(5, 33)


async def set_business_account_username(call: Call) -> bool:
    """Give the account another username, or none."""
    account = read_connection(call, "can_edit_username").account
    username = call.parameters.text("username")
    if username and not (_USERNAME.fullmatch(username) and len(username) in _LENGTHS):
        raise refuse(errors.USERNAME_INVALID)
    if username == account.username:
        raise refuse(errors.USERNAME_NOT_MODIFIED)
    if username and call.state.named(username) not in {None, account}:
        raise refuse(errors.USERNAME_OCCUPIED)
    account.username = username
    call.state.changed()
    return True
