"""`editUserStarSubscription`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from aiogram.testing import errors
from aiogram.testing.errors import refuse
from aiogram.testing.profiles import read_account

if TYPE_CHECKING:
    from aiogram.testing.core import Call


async def edit_user_star_subscription(call: Call) -> bool:
    """Let a subscription end with what is paid, or go on again."""
    account = read_account(call)
    payment = call.state.invoices.payments.get(call.parameters.text("telegram_payment_charge_id"))
    if payment is None or payment.payer is not account or payment.invoice.bot is not call.bot or not payment.ends:
        raise refuse(errors.CHARGE_INVALID)
    payment.canceled_by = "bot" if call.parameters.boolean("is_canceled") else ""
    call.state.changed()
    return True
