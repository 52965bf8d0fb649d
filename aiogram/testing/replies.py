"""Which message a new one replies to."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any, NamedTuple

from . import errors, views
from .errors import refuse
from .formatting import read_marked, units
from .json_fields import FieldError, Fields, as_object
from .parameters import compact

if TYPE_CHECKING:
    from .chats import Chat
    from .core import Call
    from .formatting import FormattedText, WrittenText
    from .messages import Message
    from .parameters import Parameters
    from .state import State


class Reply(NamedTuple):
    """What a call asks for."""

    message_id: int
    required: bool
    """Whether the message must exist for the new one to be sent."""
    chat_id: str = ""
    """Chat of that message; empty for the one that the new message goes to."""
    quote: WrittenText | None = None
    """What is quoted of it."""
    position: int = 0
    """About where in it that stands, in UTF-16 code units."""
    ephemeral_id: int = 0
    """Number of the message where one person alone sees it; it has no other."""


class Replied(NamedTuple):
    """What the new message has of it."""

    message: Message | None = None
    quote: dict[str, Any] | None = None
    external: dict[str, Any] | None = None


def read_reply(read: Parameters, state: State) -> Reply | None:
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
        ephemeral_id = fields.optional_integer("ephemeral_message_id")
        number = fields.optional_integer("message_id") if ephemeral_id else fields.integer("message_id")
        required = not fields.boolean("allow_sending_without_reply")
        chat_id = fields.optional_string("chat_id")
        position = fields.optional_integer("quote_position")
        words, mode = fields.optional_string("quote"), fields.optional_string("quote_parse_mode")
        entities = compact(fields.array("quote_entities"))
    except FieldError as error:
        raise refuse(f"can't parse reply parameters: {error}") from None
    quote = read_marked(words, mode, entities, state) if words else None
    if number <= 0 and ephemeral_id <= 0:
        return None
    return Reply(number, required, chat_id, quote, position, max(0, ephemeral_id))


def replied_chat(call: Call, reply: Reply | None) -> Chat | None:
    """Return the chat that a call names for the message replied to, None where it names none."""
    if reply is None or not reply.chat_id:
        return None
    chat = call.state.chat_of(call.bot, reply.chat_id)
    call.state.check_reading(call.bot, chat)
    return chat


def resolve_reply(reply: Reply | None, chat: Chat, source: Chat) -> Replied:
    """Return what a message to `chat` has of the one replied to in `source`; refuse where it must exist and does not.

    A quote must be there, whatever else may be missing.
    """
    if reply is None:
        return Replied()
    found = source.messages.get(reply.message_id)
    if found is None or found.deleted:
        if reply.required:
            raise refuse(errors.REPLY_NOT_FOUND)
        return Replied()
    quote = reply.quote.tidied() if reply.quote is not None else None
    replied = attach(found, chat, quote, reply.position)
    if replied is None:
        raise refuse(errors.QUOTE_INVALID)
    return replied


def attach(target: Message, chat: Chat, quote: FormattedText | None = None, position: int = 0) -> Replied | None:
    """Return what a message in `chat` that replies to `target` has of it, None where what is quoted is not there."""
    found = _find(target.text, quote.styled(), position) if quote is not None and quote.text else None
    if quote is not None and quote.text and found is None:
        return None
    if target.chat is chat:
        return Replied(target, found)
    return Replied(None, found, views.external_reply(target))


def _find(text: str, quote: FormattedText, position: int) -> dict[str, Any] | None:
    """Return the quote as TextQuote: the one nearest to `position`, where it stands more than once."""
    starts = [start for start in range(len(text)) if text.startswith(quote.text, start)]
    if not starts:
        return None
    found = min((units(text, start) for start in starts), key=lambda start: abs(start - position))
    return {**quote.content(), "position": found, "is_manual": True}
