"""What the methods that edit a message have in common."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from . import errors, views
from .business import editable_message
from .errors import refuse
from .places import is_live

if TYPE_CHECKING:
    from .core import Call
    from .messages import Keyboard, Message


def message_to_edit(call: Call) -> Message:
    """Return the message that a call names, by chat and number or as one sent through inline mode."""
    state, bot, read = call.state, call.bot, call.parameters
    if not read.text("chat_id") and not read.message_id():
        inline_message_id = read.text("inline_message_id")
        if not inline_message_id:
            raise refuse(errors.NO_MESSAGE_ID)
        found = state.inline_messages.get(inline_message_id)
        if found is None:
            raise refuse(errors.INLINE_NOT_FOUND if _looks_like_one(inline_message_id) else errors.BAD_INLINE_ID)
        # As a guest it has written the message itself.
        if bot not in {found.via_bot, found.sender}:
            raise refuse(errors.INLINE_NOT_FOUND)
        return found
    if read.text("business_connection_id"):
        return editable_message(call)
    chat = state.chat_of(bot, read.text("chat_id"))
    state.check_access(bot, chat)
    message = chat.messages.get(read.message_id())
    if message is None or message.deleted:
        raise refuse(errors.EDIT_NOT_FOUND)
    # In a channel a right is enough: there posts are the channel's, whoever has written them.
    may = message.sender is bot or (chat.type == "channel" and chat.administers(bot, "can_edit_messages"))
    if not may or not message.editable:
        raise refuse(errors.NOT_EDITABLE)
    return message


def live_message(call: Call) -> Message:
    """Return the message that a call names, one with a place that can move; refuse every other."""
    message = message_to_edit(call)
    if not message.live_until:
        raise refuse(errors.NO_LIVE_PLACE)
    if not is_live(call.state, message):
        raise refuse(errors.NOT_EDITABLE)
    return message


def finish_edit(call: Call, message: Message, content: dict[str, Any], keyboard: Keyboard | None) -> Any:
    """Carry the edit out and return what the call returns: the message, or True for an inline one."""
    if content == message.content and keyboard == message.keyboard:
        raise refuse(errors.NOT_MODIFIED)
    message.edit(content, keyboard, call.state.clock.unix())
    message.keyboard_bot = call.bot
    call.state.changed()
    return True if message.inline_message_id else views.message(message, call.bot, with_reply=False)


def _looks_like_one(inline_message_id: str) -> bool:
    # 20, 24 or 32 bytes of base64url, as Telegram makes them.
    return len(inline_message_id) in {27, 32, 43} and inline_message_id.replace("-", "").replace("_", "").isalnum()
