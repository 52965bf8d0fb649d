"""`reopenForumTopic`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from aiogram.testing.topics import changed, managed_topic, set_closed

if TYPE_CHECKING:
    from aiogram.testing.core import Call


async def reopen_forum_topic(call: Call) -> bool:
    """Reopen a topic."""
    chat, topic = managed_topic(call)
    return changed(different=set_closed(call.state, chat, call.bot, topic, closed=False))
