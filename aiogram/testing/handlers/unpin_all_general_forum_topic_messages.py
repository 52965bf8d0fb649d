"""`unpinAllGeneralForumTopicMessages`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from aiogram.testing.topics import forum_of, unpin

if TYPE_CHECKING:
    from aiogram.testing.core import Call


async def unpin_all_general_forum_topic_messages(call: Call) -> bool:
    """Take down all that is pinned in General."""
    return unpin(call, 0, forum_of(call))
