"""`editGeneralForumTopic`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from aiogram.testing.topics import change_topic, changed, managed_general, named

if TYPE_CHECKING:
    from aiogram.testing.core import Call


async def edit_general_forum_topic(call: Call) -> bool:
    """Give General another name."""
    name = named(call)
    chat, topic = managed_general(call)
    return changed(different=change_topic(call.state, chat, call.bot, topic, name=name))
