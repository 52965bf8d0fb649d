"""`getAvailableGifts`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from aiogram.testing import gift_views

if TYPE_CHECKING:
    from aiogram.testing.core import Call


async def get_available_gifts(call: Call) -> dict[str, Any]:
    """List what can be bought; what is sold out is not."""
    gifts = [one for one in call.state.gifts.available if not one.total or one.sold < one.total]
    return {"gifts": [gift_views.gift(one) for one in gifts]}
