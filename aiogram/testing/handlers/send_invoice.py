"""`sendInvoice`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from aiogram.testing import views
from aiogram.testing.errors import refuse
from aiogram.testing.invoices import pay_keyboard, read_invoice
from aiogram.testing.sending import Delivery

if TYPE_CHECKING:
    from aiogram.testing.core import Call


async def send_invoice(call: Call) -> dict[str, Any]:
    """Ask for a payment in a chat."""
    invoice = read_invoice(call.parameters, call.bot)
    delivery = Delivery.read(call)
    delivery.reach("invoice")
    rows = delivery.markup.rows if delivery.markup is not None else []
    if rows and "pay" not in rows[0][0]:
        raise refuse("REPLY_MARKUP_BUY_EMPTY")
    message = delivery.send({"invoice": invoice.json}, kept=pay_keyboard())
    call.state.invoices.shown[message] = invoice
    return views.message(message, call.bot)
