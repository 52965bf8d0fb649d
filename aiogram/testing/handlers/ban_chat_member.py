"""`banChatMember`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from aiogram.testing import errors
from aiogram.testing.membership import ban, check_restricting, read_member, read_until

if TYPE_CHECKING:
    from aiogram.testing.core import Call


async def ban_chat_member(call: Call) -> bool:
    """Take somebody out of a chat, and keep them out."""
    chat, account = read_member(call, ("group", "supergroup", "channel"), errors.NO_BANS_IN_PRIVATE)
    check_restricting(chat, call.bot, account)
    until = read_until(call)
    if chat.type != "channel" and call.parameters.boolean("revoke_messages"):
        call.state.erase(*(one for one in chat.messages.values() if one.sender is account and not one.deleted))
    ban(call.state, chat, call.bot, account, until)
    return True
