"""`getChatMemberCount`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from aiogram.testing.membership import chat_of

if TYPE_CHECKING:
    from aiogram.testing.core import Call


async def get_chat_member_count(call: Call) -> int:
    """Return how many people and bots are in a chat."""
    return len(chat_of(call).members)
