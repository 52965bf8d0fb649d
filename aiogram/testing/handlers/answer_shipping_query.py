"""`answerShippingQuery`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from aiogram.testing.invoices import find_question, read_options

if TYPE_CHECKING:
    from aiogram.testing.core import Call


async def answer_shipping_query(call: Call) -> bool:
    """Say how something can be sent to an address, or that it cannot."""
    read = call.parameters
    ok = read.boolean("ok")
    options = read_options(read.text("shipping_options")) if ok else []
    refusal = "" if ok else read.required("error_message")
    question = find_question(call, "shipping_query")
    question.options = options
    question.answer(refusal)
    call.state.changed()
    return True
