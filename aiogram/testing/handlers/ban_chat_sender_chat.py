"""`banChatSenderChat`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from aiogram.testing.membership import sender_chat

if TYPE_CHECKING:
    from aiogram.testing.core import Call


async def ban_chat_sender_chat(call: Call) -> bool:
    """Let nobody write in a chat in the name of a channel."""
    chat, sender = sender_chat(call)
    chat.banned_senders[sender.id] = sender
    call.state.changed()
    return True
