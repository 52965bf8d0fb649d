"""`getMe`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from aiogram.testing import views

if TYPE_CHECKING:
    from aiogram.testing.core import Call


async def get_me(call: Call) -> dict[str, Any]:
    """Describe the bot."""
    return views.bot_itself(call.bot)
