"""`restrictChatMember`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from aiogram.testing import errors
from aiogram.testing.membership import check_restricting, read_member, read_permissions, read_until, restrict

if TYPE_CHECKING:
    from aiogram.testing.core import Call


async def restrict_chat_member(call: Call) -> bool:
    """Leave somebody fewer permissions than others have."""
    chat, account = read_member(call, ("supergroup",), errors.SUPERGROUPS_ONLY)
    permissions = read_permissions(call.parameters)
    check_restricting(chat, call.bot, account)
    restrict(call.state, chat, call.bot, account, permissions=permissions, until=read_until(call))
    return True
