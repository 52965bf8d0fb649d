"""`sendChecklist`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from aiogram.testing.business import read_connection
from aiogram.testing.checklists import read_checklist
from aiogram.testing.sending import Delivery

if TYPE_CHECKING:
    from aiogram.testing.core import Call


async def send_checklist(call: Call) -> dict[str, Any]:
    """Put a checklist into a chat of an account that the bot works for."""
    checklist = read_checklist(call)
    delivery = Delivery.read(call, suggests=False)
    # Without a connection a bot has no checklists.
    read_connection(call)
    delivery.reach("checklist")
    return delivery.answer({"checklist": checklist})
