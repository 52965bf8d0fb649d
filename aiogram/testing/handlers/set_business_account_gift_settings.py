"""`setBusinessAccountGiftSettings`."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

from aiogram.testing.business import read_connection
from aiogram.testing.errors import refuse
from aiogram.testing.gifts import GiftSettings, all_gift_types
from aiogram.testing.json_fields import FieldError, Fields, as_object

if TYPE_CHECKING:
    from aiogram.testing.core import Call


async def set_business_account_gift_settings(call: Call) -> bool:
    """Choose which gifts the account takes."""
    read = call.parameters
    accepted = _read_types(read.text("accepted_gift_types"))
    account = read_connection(call, "can_change_gift_settings").account
    call.state.gifts.settings[account] = GiftSettings(accepted, shows_button=read.boolean("show_gift_button"))
    call.state.changed()
    return True


def _read_types(text: str) -> frozenset[str]:
    try:
        value = as_object(json.loads(text or "null"))
    except ValueError:
        raise refuse("can't parse accepted gift types JSON object") from None
    if value is None:
        raise refuse("object expected as accepted gift types")
    fields = Fields(value)
    try:
        return frozenset(name for name in all_gift_types() if fields.boolean(name))
    except FieldError as error:
        raise refuse(f"can't parse accepted gift types: {error}") from None
