"""`exportChatInviteLink`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from aiogram.testing.invites import chat_to_invite_to, primary_link

if TYPE_CHECKING:
    from aiogram.testing.core import Call


async def export_chat_invite_link(call: Call) -> str:
    """Make the bot's own link to a chat anew; the one before leads nowhere."""
    chat = chat_to_invite_to(call)
    return primary_link(call.state, chat, call.bot).link
