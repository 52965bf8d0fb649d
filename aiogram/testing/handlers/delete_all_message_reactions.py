"""`deleteAllMessageReactions`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from aiogram.testing.reactions import moderated

if TYPE_CHECKING:
    from aiogram.testing.core import Call

MOST = 10_000


async def delete_all_message_reactions(call: Call) -> bool:
    """Take away what somebody has reacted with in a group, from the newest messages on."""
    chat, actor = moderated(call)
    reacted = [message for message in reversed(chat.messages.values()) if actor in message.reactions]
    for message in reacted[:MOST]:
        del message.reactions[actor]
    call.state.changed()
    return True
