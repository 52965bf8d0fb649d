"""`editChatSubscriptionInviteLink`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from aiogram.testing.invites import chat_to_invite_to, link_json, own_link

if TYPE_CHECKING:
    from aiogram.testing.core import Call


async def edit_chat_subscription_invite_link(call: Call) -> dict[str, Any]:
    """Give a link that has to be paid for another name."""
    chat = chat_to_invite_to(call)
    invite = own_link(call, chat)
    invite.name = call.parameters.text("name")
    call.state.changed()
    return link_json(invite, chat, call.bot)
