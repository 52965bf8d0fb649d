"""`getChat`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from aiogram.testing.chat_views import full_chat

if TYPE_CHECKING:
    from aiogram.testing.core import Call


async def get_chat(call: Call) -> dict[str, Any]:
    """Return everything about a chat that the bot can see."""
    chat = call.state.chat_of(call.bot, call.parameters.text("chat_id"))
    if not chat.username:
        call.state.check_reading(call.bot, chat)
    return full_chat(chat, call.bot, call.state.pictures, call.state.gifts)
