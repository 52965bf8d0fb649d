"""`getUserGifts`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from aiogram.testing.gift_lists import list_gifts
from aiogram.testing.giving import read_person

if TYPE_CHECKING:
    from aiogram.testing.core import Call


async def get_user_gifts(call: Call) -> dict[str, Any]:
    """List the gifts that a person's profile shows."""
    return list_gifts(call.parameters, call.state.gifts.of(read_person(call)), {"exclude_unsaved"})
