"""`banChatMember`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from aiogram.testing import errors
from aiogram.testing.membership import ban, check_restricting, read_member, read_until

if TYPE_CHECKING:
    from aiogram.testing.core import Call


async def ban_chat_member(call: Call) -> bool:
    """Take somebody out of a chat, and keep them out; what they have written stays for everybody else."""
    chat, account = read_member(call, ("group", "supergroup", "channel"), errors.NO_BANS_IN_PRIVATE)
    check_restricting(chat, call.bot, account)
    # `revoke_messages` is about what the person themselves still sees of the chat, which nobody else is told.
    ban(call.state, chat, call.bot, account, read_until(call))
    return True
