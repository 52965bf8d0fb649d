"""`declineSuggestedPost`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from aiogram.testing import suggestions
from aiogram.testing.direct_messages import RIGHT

if TYPE_CHECKING:
    from aiogram.testing.core import Call


async def decline_suggested_post(call: Call) -> bool:
    """Do not let a suggested post appear, and say why."""
    message, suggestion = suggestions.post_to_decide(call, RIGHT)
    suggestions.decline(call.state, message, suggestion, call.bot, call.parameters.text("comment"))
    return True
