"""`getBusinessAccountGifts`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from aiogram.testing.business import read_connection
from aiogram.testing.gift_lists import list_gifts

if TYPE_CHECKING:
    from aiogram.testing.core import Call


async def get_business_account_gifts(call: Call) -> dict[str, Any]:
    """List the gifts of the account, with what their owner knows of them."""
    read = call.parameters
    account = read_connection(call, "can_view_gifts_and_stars").account
    excluded = {name for name in ("exclude_saved", "exclude_unsaved") if read.boolean(name)}
    return list_gifts(read, call.state.gifts.of(account), excluded, to_owner=True)
