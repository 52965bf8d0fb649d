"""`answerChatJoinRequestQuery`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from aiogram.testing.invites import asked, decide

if TYPE_CHECKING:
    from aiogram.testing.core import Call


async def answer_chat_join_request_query(call: Call) -> bool:
    """Decide on a request that the bot was asked about alone, or leave it to the administrators."""
    chat, request = asked(call)
    result = call.parameters.text("result")
    if result == "queue":
        request.query_id = ""
    else:
        decide(call.state, chat, request, call.bot, approve=result == "approve")
    return True
