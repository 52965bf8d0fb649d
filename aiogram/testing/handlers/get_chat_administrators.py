"""`getChatAdministrators`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from aiogram.testing import errors, views
from aiogram.testing.errors import refuse
from aiogram.testing.membership import chat_of

if TYPE_CHECKING:
    from aiogram.testing.core import Call


async def get_chat_administrators(call: Call) -> list[dict[str, Any]]:
    """Return the owner and the administrators; of bots only the one that asks, unless all are asked for."""
    chat = chat_of(call)
    if chat.type == "private":
        raise refuse(errors.NO_ADMINISTRATORS)
    every = call.parameters.boolean("return_bots")
    return [
        views.chat_member(member, call.bot)
        for member in chat.admins
        if every or member.account is call.bot or not member.account.is_bot
    ]
