"""`getMyStarBalance`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from aiogram.testing.core import Call


async def get_my_star_balance(call: Call) -> dict[str, Any]:
    """Tell how many Stars the bot has."""
    return call.state.stars.balance(call.bot)
