"""`unpinAllForumTopicMessages`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from aiogram.testing.topics import forum_of, topic_of, unpin

if TYPE_CHECKING:
    from aiogram.testing.core import Call


async def unpin_all_forum_topic_messages(call: Call) -> bool:
    """Take down all that is pinned in a topic."""
    chat = forum_of(call)
    return unpin(call, topic_of(call, chat).id, chat)
