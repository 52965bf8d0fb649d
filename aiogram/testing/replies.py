"""Which message a new one replies to."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any, NamedTuple

from . import errors
from .errors import refuse
from .json_fields import FieldError, Fields, as_object

if TYPE_CHECKING:
    from .chats import Chat
    from .messages import Message
    from .parameters import Parameters


class Reply(NamedTuple):
    """What a call asks for."""

    message_id: int
    required: bool
    """Whether the message must exist for the new one to be sent."""


class Replied(NamedTuple):
    """What the new message has of it."""

    message: Message | None = None
    quote: dict[str, Any] | None = None
    external: dict[str, Any] | None = None


def read_reply(read: Parameters) -> Reply | None:
    """Read `reply_parameters`, or the two parameters that came before it."""
    text = read.text("reply_parameters")
    if not text:
        number = read.message_id("reply_to_message_id")
        return Reply(number, not read.boolean("allow_sending_without_reply")) if number else None
    try:
        value = as_object(json.loads(text))
    except ValueError:
        raise refuse("can't parse reply parameters JSON object") from None
    if value is None:
        raise refuse("object expected as reply parameters")
    if not value:
        return None
    fields = Fields(value)
    try:
        number = fields.integer("message_id")
        required = not fields.boolean("allow_sending_without_reply")
    except FieldError as error:
        raise refuse(f"can't parse reply parameters: {error}") from None
    return Reply(number, required) if number > 0 else None


def resolve_reply(reply: Reply | None, chat: Chat) -> Replied:
    """Return the message replied to; refuse where it must exist and does not."""
    if reply is None:
        return Replied()
    found = chat.messages.get(reply.message_id)
    if found is not None and not found.deleted:
        return Replied(found)
    if reply.required:
        raise refuse(errors.REPLY_NOT_FOUND)
    return Replied()
