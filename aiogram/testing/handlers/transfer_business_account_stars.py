"""`transferBusinessAccountStars`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from aiogram.testing import views
from aiogram.testing.business import read_connection

if TYPE_CHECKING:
    from aiogram.testing.core import Call

MOST: Final = 10_000


async def transfer_business_account_stars(call: Call) -> bool:
    """Move Stars from the account to the bot."""
    state = call.state
    account = read_connection(call, "can_transfer_stars").account
    amount = call.parameters.integer("star_count", 0, 1, MOST)
    state.stars.check(account, amount)
    state.stars.add(account, -amount)
    partner = {"type": "user", "transaction_type": "business_account_transfer", "user": views.user(account)}
    state.stars.enter(call.bot, amount, state.clock.unix(), partner)
    state.changed()
    return True
