# Telegram has published the fields and the methods, and no refusals, no lifetime, and not what a replaced message does
# in the end. What follows from the fields is here; the texts are those that other methods use for the same.

"""Messages that one person of a chat sees, and only for a while."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Final, NamedTuple

from . import errors
from .accounts import BotAccount
from .errors import refuse
from .json_fields import FieldError, Fields, as_object
from .parameters import leading_integer

if TYPE_CHECKING:
    from .accounts import Account
    from .chats import Chat
    from .core import Call
    from .messages import Message
    from .parameters import Parameters

REPLY_WITHIN: Final = 15
"""Seconds for which an ephemeral message can be replied to."""
_NAME: Final = "ephemeral_message_parameters"


class Wanted(NamedTuple):
    """What a call asks for: its `ephemeral_message_parameters`."""

    receiver_id: int
    query_id: int | None
    replaces: bool


class Whisper(NamedTuple):
    """For whom a message is, and in place of which one it is shown."""

    receiver: Account
    replaces: Message | None


def is_ephemeral(read: Parameters) -> bool:
    """Whether a call sends a message for one person alone."""
    return bool(read.text(_NAME))


def read_wanted(read: Parameters) -> Wanted | None:
    """Read `ephemeral_message_parameters`; nothing is a message for everybody."""
    if not is_ephemeral(read):
        return None
    try:
        value = as_object(json.loads(read.text(_NAME)))
    except ValueError:
        raise refuse("can't parse ephemeral message parameters JSON object") from None
    if value is None:
        raise refuse("object expected as ephemeral message parameters")
    fields = Fields(value)
    try:
        receiver_id, query_id = fields.integer("receiver_user_id"), fields.optional_string("callback_query_id")
        replaces = fields.boolean("replace_callback_query_message")
    except FieldError as error:
        raise refuse(f"can't parse ephemeral message parameters: {error}") from None
    return Wanted(receiver_id, leading_integer(query_id) if query_id else None, replaces)


def resolve(call: Call, chat: Chat, wanted: Wanted) -> Whisper:
    """Find the person and the message that a call names; refuse somebody who is not in the chat."""
    receiver = call.state.accounts.get(wanted.receiver_id)
    if receiver is None or isinstance(receiver, BotAccount):
        raise refuse(errors.USER_NOT_FOUND)
    if receiver not in chat.members:
        raise refuse(errors.PARTICIPANT_ID_INVALID)
    pressed = None if wanted.query_id is None else _pressed(call, chat, receiver, wanted.query_id)
    if not wanted.replaces:
        return Whisper(receiver, None)
    if pressed is None:
        raise refuse(errors.QUERY_ID_INVALID)
    # One that is ephemeral is edited instead.
    if pressed.receiver is not None:
        raise refuse(errors.MESSAGE_ID_INVALID)
    return Whisper(receiver, None if pressed.deleted else pressed)


def _pressed(call: Call, chat: Chat, receiver: Account, query_id: int) -> Message:
    """Return the message under which the receiver has pressed."""
    query = call.state.queries.get(query_id)
    if query is None or query.bot is not call.bot or query.dead:
        raise refuse(errors.QUERY_ID_INVALID)
    if query.person is not receiver or query.message.chat is not chat:
        raise refuse(errors.QUERY_ID_INVALID)
    return query.message


def replied_to(call: Call, chat: Chat, ephemeral_id: int) -> Message:
    """Return the ephemeral message that a call replies to: one that the bot has got, and just now."""
    found = chat.ephemeral.get(ephemeral_id)
    if found is None or found.deleted or found.receiver is not call.bot:
        raise refuse(errors.REPLY_NOT_FOUND)
    if call.state.clock.unix() - found.date > REPLY_WITHIN:
        raise refuse(errors.REPLY_NOT_FOUND)
    return found


def named_message(call: Call, missing: str) -> Message:
    """Return the ephemeral message that a call names by chat, receiver and number; `missing` refuses any other."""
    state, bot, read = call.state, call.bot, call.parameters
    chat = state.chat_of(bot, read.text("chat_id"))
    state.check_access(bot, chat)
    message = chat.ephemeral.get(read.message_id("ephemeral_message_id"))
    receiver_id = read.integer("receiver_user_id", 0, 0, 2**63)
    if message is None or message.deleted or not message.shown_to(bot):
        raise refuse(missing)
    if message.receiver is None or message.receiver.id != receiver_id:
        raise refuse(missing)
    return message
