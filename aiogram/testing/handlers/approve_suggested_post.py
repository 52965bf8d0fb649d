"""`approveSuggestedPost`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from aiogram.testing import suggestions

if TYPE_CHECKING:
    from aiogram.testing.core import Call


async def approve_suggested_post(call: Call) -> bool:
    """Let a suggested post appear in its channel, if it can be paid for."""
    message, suggestion = suggestions.post_to_decide(call, "can_post_messages")
    date = call.parameters.integer("send_date", low=0)
    suggestions.approve(call.state, message, suggestion, call.bot, date)
    return True
