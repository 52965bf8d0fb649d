"""`declineChatJoinRequest`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from aiogram.testing.invites import decide, pending

if TYPE_CHECKING:
    from aiogram.testing.core import Call


async def decline_chat_join_request(call: Call) -> bool:
    """Do not let somebody in who has asked for it."""
    chat, request = pending(call)
    decide(call.state, chat, request, call.bot, approve=False)
    return True
