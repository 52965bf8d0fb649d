"""`setChatPermissions`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from aiogram.testing import errors
from aiogram.testing.errors import refuse
from aiogram.testing.membership import chat_of, read_permissions

if TYPE_CHECKING:
    from aiogram.testing.core import Call


async def set_chat_permissions(call: Call) -> bool:
    """Choose what every ordinary member may do."""
    chat = chat_of(call)
    permissions = read_permissions(call.parameters)
    if chat.type not in {"group", "supergroup"} or not chat.administers(call.bot, "can_restrict_members"):
        raise refuse(errors.MAY_NOT_CHANGE_PERMISSIONS)
    chat.permissions = permissions
    call.state.changed()
    return True
