"""`createForumTopic`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from aiogram.testing import errors, views
from aiogram.testing.chats import ICON_COLORS
from aiogram.testing.errors import refuse
from aiogram.testing.topics import forum_of, icon_of, named, open_topic

if TYPE_CHECKING:
    from aiogram.testing.core import Call


async def create_forum_topic(call: Call) -> dict[str, Any]:
    """Open a topic."""
    name = named(call)
    color = call.parameters.integer("icon_color") or ICON_COLORS[0]
    if color not in ICON_COLORS:
        raise refuse(errors.BAD_ICON_COLOR)
    icon = icon_of(call)
    chat = forum_of(call)
    if not chat.administers(call.bot, "can_manage_topics"):
        raise refuse(errors.MAY_NOT_OPEN_TOPICS)
    return views.forum_topic(open_topic(call.state, chat, call.bot, name, color=color, icon=icon))
