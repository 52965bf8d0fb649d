"""`createChatInviteLink`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from aiogram.testing.invites import add_link, chat_to_invite_to, link_json, read_terms

if TYPE_CHECKING:
    from aiogram.testing.core import Call


async def create_chat_invite_link(call: Call) -> dict[str, Any]:
    """Make one more link to a chat."""
    chat = chat_to_invite_to(call)
    return link_json(add_link(call.state, chat, call.bot, **read_terms(call)), chat, call.bot)
