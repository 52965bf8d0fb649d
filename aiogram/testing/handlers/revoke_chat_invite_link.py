"""`revokeChatInviteLink`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from aiogram.testing.invites import chat_to_invite_to, link_json, own_link, revoke

if TYPE_CHECKING:
    from aiogram.testing.core import Call


async def revoke_chat_invite_link(call: Call) -> dict[str, Any]:
    """Let a link of the bot lead nowhere from now on."""
    chat = chat_to_invite_to(call)
    invite = own_link(call, chat)
    revoke(call.state, chat, invite)
    return link_json(invite, chat, call.bot)
