"""`getStarTransactions`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from aiogram.testing.core import Call


async def get_star_transactions(call: Call) -> dict[str, Any]:
    """Return what Stars have come to the bot and gone from it, the oldest first."""
    read = call.parameters
    offset, limit = read.integer("offset", low=0), read.integer("limit", 100, 1, 100)
    own = [one for one in call.state.stars.transactions if one.account is call.bot]
    return {"transactions": [one.json for one in own[offset : offset + limit]]}
