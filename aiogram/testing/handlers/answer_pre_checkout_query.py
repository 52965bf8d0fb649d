"""`answerPreCheckoutQuery`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from aiogram.testing.invoices import find_question

if TYPE_CHECKING:
    from aiogram.testing.core import Call


async def answer_pre_checkout_query(call: Call) -> bool:
    """Agree to a payment, or not."""
    read = call.parameters
    refusal = "" if read.boolean("ok") else read.required("error_message")
    find_question(call, "pre_checkout_query").answer(refusal)
    call.state.changed()
    return True
