"""`hideGeneralForumTopic`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from aiogram.testing.topics import changed, managed_general, set_hidden

if TYPE_CHECKING:
    from aiogram.testing.core import Call


async def hide_general_forum_topic(call: Call) -> bool:
    """Hide General, and close it."""
    chat, _ = managed_general(call)
    return changed(different=set_hidden(call.state, chat, call.bot, hidden=True))
