"""`editForumTopic`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from aiogram.testing.topics import change_topic, changed, clean_name, icon_of, managed_topic

if TYPE_CHECKING:
    from aiogram.testing.core import Call


async def edit_forum_topic(call: Call) -> bool:
    """Give a topic another name or icon; what is left out stays."""
    read = call.parameters
    name = clean_name(read.text("name"))
    icon = icon_of(call) if "icon_custom_emoji_id" in read else None
    chat, topic = managed_topic(call)
    return changed(different=change_topic(call.state, chat, call.bot, topic, name=name, icon=icon))
