"""`getUserPersonalChatMessages`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from aiogram.testing import views
from aiogram.testing.profiles import read_account

if TYPE_CHECKING:
    from aiogram.testing.core import Call


async def get_user_personal_chat_messages(call: Call) -> list[dict[str, Any]]:
    """Return the newest messages of the channel that somebody shows in their profile, the newest first."""
    chat = call.state.grants.personal_chats.get(read_account(call))
    if chat is None:
        return []
    there = [one for one in chat.messages.values() if not one.deleted]
    limit = call.parameters.integer("limit", 1, 1, 20)
    return [views.message(one, call.bot) for one in there[::-1][:limit]]
