"""`createChatSubscriptionInviteLink`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from aiogram.testing.invites import add_link, chat_to_invite_to, link_json

if TYPE_CHECKING:
    from aiogram.testing.core import Call


async def create_chat_subscription_invite_link(call: Call) -> dict[str, Any]:
    """Make a link to a channel that has to be paid for, again and again."""
    chat, read = chat_to_invite_to(call), call.parameters
    period, price = read.integer("subscription_period"), read.integer("subscription_price")
    invite = add_link(call.state, chat, call.bot, name=read.text("name"), period=period, price=price)
    return link_json(invite, chat, call.bot)
