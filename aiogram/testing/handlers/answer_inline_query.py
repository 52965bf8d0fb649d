"""`answerInlineQuery`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from aiogram.testing import errors
from aiogram.testing.errors import refuse
from aiogram.testing.inline import CACHED, LONGEST_CACHE, LONGEST_OFFSET, InlineAnswer, read_button
from aiogram.testing.inline_results import read_results

if TYPE_CHECKING:
    from aiogram.testing.core import Call


async def answer_inline_query(call: Call) -> bool:
    """Offer results to somebody who has asked in a chat."""
    state, read = call.state, call.parameters
    results, button = read_results(call), read_button(read)
    query = state.inline.queries.get(read.integer("inline_query_id", 0, -(2**63), 2**63))
    if query is None or query.bot is not call.bot or query.dead:
        raise refuse(errors.QUERY_ID_INVALID)
    if query.answer is not None and state.settings.second_answer == "refuse":
        raise refuse(errors.QUERY_ID_INVALID)
    next_offset = read.text("next_offset")
    if len(next_offset.encode("utf-8", "surrogatepass")) > LONGEST_OFFSET:
        raise refuse(errors.NEXT_OFFSET_INVALID)
    if query.answer is None:
        query.answer = InlineAnswer(results, next_offset, button)
        seconds = read.integer("cache_time", CACHED, 0, LONGEST_CACHE)
        until = state.clock.now().timestamp() + seconds
        state.inline.keep(query, query.answer, until, personal=read.boolean("is_personal"))
        state.changed()
    return True
