"""`getBusinessAccountStarBalance`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from aiogram.testing.business import read_connection

if TYPE_CHECKING:
    from aiogram.testing.core import Call


async def get_business_account_star_balance(call: Call) -> dict[str, Any]:
    """Tell how many Stars the account has."""
    connection = read_connection(call, "can_view_gifts_and_stars")
    return call.state.stars.balance(connection.account)
