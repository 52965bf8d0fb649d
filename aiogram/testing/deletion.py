"""Which messages bots may delete."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from . import errors
from .direct_messages import RIGHT, DirectMessages
from .errors import refuse
from .messages import OLDEST

if TYPE_CHECKING:
    from .chats import Chat
    from .core import Call
    from .messages import Message

YOUNGEST_DICE: Final = 24 * 3600
"""Seconds for which a dice stays in a private chat, so that nobody takes back an unlucky throw."""
_BEGINNINGS: Final = frozenset({"supergroup_chat_created", "channel_chat_created", "forum_topic_created"})
"""Kinds of messages that a chat or a topic begins with: they stay."""


def chat_to_clear(call: Call) -> Chat:
    """Return the chat that a call wants to delete from; a private one is open for that even when blocked."""
    chat_id = call.parameters.text("chat_id")
    if not chat_id:
        raise refuse(errors.NO_CHAT_ID)
    chat = call.state.chat_of(call.bot, chat_id)
    call.state.check_reading(call.bot, chat)
    return chat


def check_deletable(call: Call, message: Message) -> None:
    """Refuse a message that the bot may not delete."""
    if not _may_delete(call, message):
        raise refuse(errors.NOT_DELETABLE)
    age, private = call.state.clock.unix() - message.date, message.chat.type == "private"
    young = private and message.kind == "dice" and age < YOUNGEST_DICE
    if young or (age > OLDEST and (private or message.chat.type == "group")):
        raise refuse(errors.NOT_DELETABLE_FOR_ALL)


def _may_delete(call: Call, message: Message) -> bool:
    chat, bot = message.chat, call.bot
    if message.kind in _BEGINNINGS:
        return False
    own = message.sender is bot
    match chat.type:
        case "private":
            return True
        case "group":
            # Here every administrator may, whatever its rights.
            return own or chat.member(bot).is_admin
        case "supergroup":
            right = RIGHT if isinstance(chat, DirectMessages) else "can_delete_messages"
            return own or chat.administers(bot, right)
        case "channel":
            right = "can_post_messages" if own else "can_delete_messages"
            return chat.administers(bot, right) or chat.administers(bot, "can_delete_messages")
