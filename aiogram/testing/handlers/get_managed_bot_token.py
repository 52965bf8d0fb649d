"""`getManagedBotToken`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from aiogram.testing.managing import read_managed_bot

if TYPE_CHECKING:
    from aiogram.testing.core import Call


async def get_managed_bot_token(call: Call) -> str:
    """Tell the token of a bot that this one looks after."""
    return read_managed_bot(call).token
