"""`answerCallbackQuery`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from aiogram.testing import errors
from aiogram.testing.errors import refuse
from aiogram.testing.links import opens_bot, opens_page
from aiogram.testing.state import Toast

if TYPE_CHECKING:
    from aiogram.testing.core import Call
    from aiogram.testing.state import CallbackQuery

LONGEST = 200
LONGEST_CACHE = 2_592_000


async def answer_callback_query(call: Call) -> bool:
    """Let the app of the person who pressed show something."""
    state, read = call.state, call.parameters
    # A missing id is no error of its own: it reads as 0, and no query has that.
    query = state.queries.get(read.integer("callback_query_id", 0, -(2**63), 2**63))
    cache_time = read.integer("cache_time", 0, 0, LONGEST_CACHE)
    if query is None or query.bot is not call.bot or query.dead:
        raise refuse(errors.QUERY_ID_INVALID)
    if query.answered and state.settings.second_answer == "refuse":
        raise refuse(errors.QUERY_ID_INVALID)
    text = read.text("text")
    if len(text) > LONGEST:
        raise refuse(errors.ANSWER_TOO_LONG)
    url = read.text("url")
    if url and not _allowed(url, query):
        raise refuse(errors.URL_INVALID)
    if not query.answered:
        query.toast = Toast(text or None, alert=bool(text) and read.boolean("show_alert"), url=url or None)
        query.answered = True
        if cache_time:
            state.cached[query.cache_key] = state.clock.now().timestamp() + cache_time, query.toast
        state.changed()
    return True


def _allowed(url: str, query: CallbackQuery) -> bool:
    if "callback_game" in query.button:
        return opens_page(url)
    return opens_bot(url, query.bot.username)
