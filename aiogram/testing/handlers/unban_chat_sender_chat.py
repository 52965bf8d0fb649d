"""`unbanChatSenderChat`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from aiogram.testing.membership import sender_chat

if TYPE_CHECKING:
    from aiogram.testing.core import Call


async def unban_chat_sender_chat(call: Call) -> bool:
    """Let people write in the name of a channel again."""
    chat, sender = sender_chat(call)
    chat.banned_senders.pop(sender.id, None)
    call.state.changed()
    return True
