"""`closeForumTopic`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from aiogram.testing.topics import changed, managed_topic, set_closed

if TYPE_CHECKING:
    from aiogram.testing.core import Call


async def close_forum_topic(call: Call) -> bool:
    """Close a topic: only who manages it can write there."""
    chat, topic = managed_topic(call)
    return changed(different=set_closed(call.state, chat, call.bot, topic, closed=True))
