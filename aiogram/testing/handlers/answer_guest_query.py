"""`answerGuestQuery`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from aiogram.testing.web_apps import answer_query

if TYPE_CHECKING:
    from aiogram.testing.core import Call


async def answer_guest_query(call: Call) -> dict[str, Any]:
    """Answer in a chat that the bot is not in, to somebody who has asked it there."""
    message = answer_query(call, "guest_query_id", call.state.web_apps.guests)
    return {"inline_message_id": message.inline_message_id}
