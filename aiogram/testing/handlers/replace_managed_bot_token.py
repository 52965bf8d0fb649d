"""`replaceManagedBotToken`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from aiogram.testing.managing import read_managed_bot

if TYPE_CHECKING:
    from aiogram.testing.core import Call


async def replace_managed_bot_token(call: Call) -> str:
    """Give a bot that this one looks after another token, and tell it."""
    managed = read_managed_bot(call)
    call.core.replace_token(managed)
    return managed.token
