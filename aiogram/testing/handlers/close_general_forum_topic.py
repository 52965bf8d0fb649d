"""`closeGeneralForumTopic`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from aiogram.testing.topics import changed, managed_general, set_closed

if TYPE_CHECKING:
    from aiogram.testing.core import Call


async def close_general_forum_topic(call: Call) -> bool:
    """Close General."""
    chat, topic = managed_general(call)
    return changed(different=set_closed(call.state, chat, call.bot, topic, closed=True))
