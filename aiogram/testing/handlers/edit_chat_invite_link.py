"""`editChatInviteLink`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from aiogram.testing.invites import chat_to_invite_to, link_json, own_link, read_terms

if TYPE_CHECKING:
    from aiogram.testing.core import Call


async def edit_chat_invite_link(call: Call) -> dict[str, Any]:
    """Change the terms of a link of the bot; what is left out falls back."""
    chat = chat_to_invite_to(call)
    invite, terms = own_link(call, chat), read_terms(call)
    for name, value in terms.items():
        setattr(invite, name, value)
    call.state.changed()
    return link_json(invite, chat, call.bot)
