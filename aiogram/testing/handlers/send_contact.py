"""`sendContact`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from aiogram.testing import errors
from aiogram.testing.contacts import contact
from aiogram.testing.errors import refuse
from aiogram.testing.sending import Delivery

if TYPE_CHECKING:
    from aiogram.testing.core import Call


async def send_contact(call: Call) -> dict[str, Any]:
    """Put somebody's name and telephone number into a chat."""
    read = call.parameters
    shown = contact(
        read.required("phone_number"), read.required("first_name"), read.text("last_name"), read.text("vcard")
    )
    delivery = Delivery.read(call, may_be_ephemeral=True)
    delivery.reach("contact")
    if not any(one.isdecimal() for one in read.text("phone_number")):
        raise refuse(errors.WRONG_PHONE_NUMBER)
    return delivery.answer(shown)
