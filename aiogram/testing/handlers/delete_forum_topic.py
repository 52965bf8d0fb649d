"""`deleteForumTopic`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from aiogram.testing import errors
from aiogram.testing.errors import refuse
from aiogram.testing.topics import forum_of, remove_topic, topic_of

if TYPE_CHECKING:
    from aiogram.testing.core import Call


async def delete_forum_topic(call: Call) -> bool:
    """Delete a topic with all that is written in it."""
    chat = forum_of(call)
    topic = topic_of(call, chat)
    if not chat.administers(call.bot, "can_delete_messages"):
        raise refuse(errors.NOT_ENOUGH_RIGHTS)
    remove_topic(call.state, chat, topic)
    return True
