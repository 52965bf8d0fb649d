"""`promoteChatMember`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from aiogram.testing import errors
from aiogram.testing.errors import refuse
from aiogram.testing.membership import promote, read_member, read_rights

if TYPE_CHECKING:
    from aiogram.testing.core import Call


async def promote_chat_member(call: Call) -> bool:
    """Make somebody an administrator, or an ordinary member again."""
    chat, account = read_member(call, ("supergroup", "channel"), errors.SUPERGROUPS_AND_CHANNELS)
    if account is call.bot:
        raise refuse(errors.NOT_ONESELF.format("promote"))
    rights = read_rights(call.parameters)
    own, member = chat.member(call.bot), chat.member(account)
    mine = member.promoted_by is call.bot or not member.is_admin
    if not chat.administers(call.bot, "can_promote_members") or not rights <= own.rights or not mine:
        raise refuse(errors.NOT_ENOUGH_RIGHTS)
    promote(call.state, chat, call.bot, account, rights, anonymous=call.parameters.boolean("is_anonymous"))
    return True
