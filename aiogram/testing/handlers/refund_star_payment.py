"""`refundStarPayment`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from aiogram.testing import checkout, errors
from aiogram.testing.errors import refuse
from aiogram.testing.profiles import read_account

if TYPE_CHECKING:
    from aiogram.testing.core import Call


async def refund_star_payment(call: Call) -> bool:
    """Give back the Stars of a payment."""
    account = read_account(call)
    payment = call.state.invoices.payments.get(call.parameters.text("telegram_payment_charge_id"))
    if payment is None or payment.payer is not account or payment.invoice.bot is not call.bot:
        raise refuse(errors.CHARGE_INVALID)
    if payment.refunded:
        raise refuse(errors.ALREADY_REFUNDED)
    call.state.stars.check(call.bot, payment.amount)
    checkout.refund(call.state, payment)
    return True
