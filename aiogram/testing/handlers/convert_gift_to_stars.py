"""`convertGiftToStars`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from aiogram.testing import errors
from aiogram.testing.business import read_connection
from aiogram.testing.errors import refuse

if TYPE_CHECKING:
    from aiogram.testing.core import Call


async def convert_gift_to_stars(call: Call) -> bool:
    """Exchange a gift of the account for Stars; it is gone then."""
    state = call.state
    account = read_connection(call, "can_convert_gifts_to_stars").account
    owned = state.gifts.regular(account, call.parameters.text("owned_gift_id"))
    if not owned.convert_stars:
        raise refuse(errors.GIFT_INVALID)
    owned.converted = True
    state.stars.add(account, owned.convert_stars)
    state.changed()
    return True
