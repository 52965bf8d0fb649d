"""`setBusinessAccountGiftSettings`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from aiogram.testing.business import read_connection
from aiogram.testing.flags import read_flags
from aiogram.testing.gifts import GiftSettings, all_gift_types

if TYPE_CHECKING:
    from aiogram.testing.core import Call


async def set_business_account_gift_settings(call: Call) -> bool:
    """Choose which gifts the account takes."""
    read = call.parameters
    accepted = frozenset(read_flags(read.text("accepted_gift_types"), "accepted gift types", all_gift_types()))
    account = read_connection(call, "can_change_gift_settings").account
    call.state.gifts.settings[account] = GiftSettings(accepted, shows_button=read.boolean("show_gift_button"))
    call.state.changed()
    return True
