"""`createInvoiceLink`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from aiogram.testing.invoices import read_invoice

if TYPE_CHECKING:
    from aiogram.testing.core import Call


async def create_invoice_link(call: Call) -> str:
    """Make an address under which somebody can pay."""
    invoice = read_invoice(call.parameters, call.bot)
    link = f"https://t.me/$invoice{call.state.number(60)}"
    call.state.invoices.links[link] = invoice
    return link
