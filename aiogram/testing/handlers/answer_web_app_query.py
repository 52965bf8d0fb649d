"""`answerWebAppQuery`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from aiogram.testing.web_apps import answer_query

if TYPE_CHECKING:
    from aiogram.testing.core import Call


async def answer_web_app_query(call: Call) -> dict[str, Any]:
    """Send a message in the name of a person who uses a Web App, to the chat that it was opened from."""
    message = answer_query(call, "web_app_query_id", call.state.web_apps.open)
    return {"inline_message_id": message.inline_message_id} if message.inline_message_id else {}
