"""`getChatMember`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from aiogram.testing import views
from aiogram.testing.membership import chat_of
from aiogram.testing.profiles import read_account

if TYPE_CHECKING:
    from aiogram.testing.core import Call


async def get_chat_member(call: Call) -> dict[str, Any]:
    """Return how somebody stands in a chat; who was never there has left."""
    chat = chat_of(call)
    return views.chat_member(chat.member(read_account(call)), call.bot)
