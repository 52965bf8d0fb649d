"""`unpinAllChatMessages`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from aiogram.testing.pinning import check_pinning, unpin_all

if TYPE_CHECKING:
    from aiogram.testing.core import Call


async def unpin_all_chat_messages(call: Call) -> bool:
    """Take down all that is pinned in a chat, in a forum that of every topic."""
    chat = call.state.chat_of(call.bot, call.parameters.text("chat_id"))
    call.state.check_access(call.bot, chat)
    check_pinning(chat, call.bot)
    unpin_all(call.state, chat)
    return True
