"""`unbanChatMember`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from aiogram.testing import errors
from aiogram.testing.membership import check_restricting, read_member, remove

if TYPE_CHECKING:
    from aiogram.testing.core import Call


async def unban_chat_member(call: Call) -> bool:
    """Let somebody come back; who is there is taken out, unless only a ban is to end."""
    chat, account = read_member(call, ("supergroup", "channel"), errors.SUPERGROUPS_AND_CHANNELS)
    member = check_restricting(chat, call.bot, account)
    if member.status == "kicked" or not call.parameters.boolean("only_if_banned"):
        remove(call.state, chat, call.bot, account)
    return True
