# What is wrong with a result shows when the bot answers. Only what stands at an address is fetched
# later, for who has chosen it: apps do so too.

"""The results of an inline query: `InlineQueryResult`."""

from __future__ import annotations

import json
from dataclasses import dataclass
from functools import cache
from typing import TYPE_CHECKING, Any, Final, NamedTuple

from . import errors
from .errors import refuse
from .file_inputs import Given
from .games import play_keyboard
from .inline_contents import (
    as_parameters,
    read_contact,
    read_location,
    read_own_content,
    read_own_invoice,
    read_venue,
)
from .invoices import pay_keyboard
from .json_fields import FieldError, Fields, as_array, as_object
from .links import LinkError, parse_url
from .markup import place, read_markup
from .media import read_media
from .parameters import Parameters, compact

if TYPE_CHECKING:
    from collections.abc import Callable

    from .core import Call
    from .invoices import Invoice
    from .messages import Keyboard, Message
    from .state import State

MOST: Final = 50
"""Results of one answer."""
LONGEST_ID: Final = 64
"""Bytes."""


class _Shape(NamedTuple):
    """What a kind of result becomes as a message, and how it names its file."""

    kind: str
    prefix: str = ""
    """What the fields about the file begin with; empty for what has no file."""


_SHAPES: Final = {
    "article": _Shape("text"),
    "photo": _Shape("photo", "photo"),
    "gif": _Shape("animation", "gif"),
    "mpeg4_gif": _Shape("animation", "mpeg4"),
    "video": _Shape("video", "video"),
    "audio": _Shape("audio", "audio"),
    "voice": _Shape("voice", "voice"),
    "document": _Shape("document", "document"),
    "sticker": _Shape("sticker", "sticker"),
    "location": _Shape("location"),
    "venue": _Shape("venue"),
    "contact": _Shape("contact"),
    "game": _Shape("game"),
}
_SAID: Final = ("caption", "parse_mode", "caption_entities", "show_caption_above_media", "title", "performer")
_MEASURES: Final = ("width", "height", "duration")
_NUMBERS: Final = frozenset({"latitude", "longitude"})


@dataclass(eq=False, kw_only=True)
class InlineResult:
    """One result that a bot offers, and the message that choosing it sends."""

    id: str
    type: str
    """`article`, `photo` and so on."""
    title: str = ""
    description: str = ""
    keyboard: Keyboard | None = None
    game: str = ""
    """Short name of the game."""
    invoice: Invoice | None = None
    content: Callable[[], dict[str, Any]]
    """Return what the message says; refuses where no file stands at the address of one."""

    def remember(self, state: State, message: Message) -> None:
        """Keep what the message that it became is found by: its inline id, and its invoice."""
        if message.inline_message_id:
            state.inline_messages[message.inline_message_id] = message
        if self.invoice is not None:
            state.invoices.shown[message] = self.invoice


@cache
def _required(type_: str, *, cached: bool) -> tuple[str, ...]:
    """Return the fields that a kind of result must have, in the order of the official page."""
    from aiogram.api import types  # noqa: PLC0415 (needed at the first use only)

    name = "".join(part.capitalize() for part in type_.split("_"))
    struct = getattr(types, f"InlineQueryResult{'Cached' if cached else ''}{name}")
    fields: tuple[str, ...] = struct.__struct_fields__
    return fields[: len(fields) - len(struct.__struct_defaults__)]


def read_results(call: Call) -> list[InlineResult]:
    """Read `results`; refuse what cannot be offered."""
    text = call.parameters.text("results")
    try:
        values = as_array(json.loads(text)) if text else []
    except ValueError as error:
        raise refuse(f"can't parse JSON encoded inline query results: {error}") from None
    if values is None:
        raise refuse("expected an Array of inline query results")
    if len(values) > MOST:
        raise refuse("too many inline query results specified")
    results = [_read(call, value) for value in values]
    ids = [result.id for result in results]
    if len(set(ids)) < len(ids):
        raise refuse(errors.RESULT_ID_DUPLICATE)
    return results


def read_result(call: Call) -> InlineResult:
    """Read `result`, the one message of a method that sends one; refuse what cannot be sent."""
    text = call.parameters.text("result")
    if not text:
        raise refuse(errors.NO_RESULT)
    try:
        value = json.loads(text)
    except ValueError as error:
        raise refuse(f"can't parse JSON encoded inline query result: {error}") from None
    return _read(call, value)


def _read(call: Call, value: object) -> InlineResult:
    try:
        return _read_fields(call, _fields(value))
    except FieldError as error:
        raise refuse(f"can't parse inline query result: {error}") from None


def _fields(value: object) -> Fields:
    values = as_object(value)
    if values is None:
        raise FieldError("Inline query result must be an object")
    return Fields(values)


def _read_fields(call: Call, fields: Fields) -> InlineResult:
    type_, id_ = fields.string("type"), fields.string("id")
    shape = _SHAPES.get(type_)
    if shape is None:
        raise FieldError(f'type "{type_}" is unsupported for the inline query result')
    cached = bool(shape.prefix) and (type_ == "sticker" or f"{shape.prefix}_file_id" in fields)
    for name in _required(type_, cached=cached):
        if name in _NUMBERS or name == "input_message_content":
            continue
        fields.string(name)
    invoice = read_own_invoice(fields, call.bot)
    shown = {"invoice": invoice.json} if invoice is not None else read_own_content(call, fields)
    content = _content(call, fields, type_, shape, shown, cached=cached)
    keyboard = _keyboard(fields) or (pay_keyboard() if invoice is not None else None)
    if type_ == "game":
        keyboard = keyboard or play_keyboard(content()["game"]["title"])
    result = InlineResult(
        id=id_,
        type=type_,
        title=fields.optional_string("title") or fields.optional_string("first_name"),
        description=fields.optional_string("description") or fields.optional_string("address"),
        game=fields.optional_string("game_short_name") if type_ == "game" else "",
        invoice=invoice,
        content=content,
        keyboard=keyboard,
    )
    if not 1 <= len(id_.encode("utf-8", "surrogatepass")) <= LONGEST_ID:
        raise refuse(errors.RESULT_ID_INVALID)
    if type_ == "article" and not result.title.strip():
        raise refuse(errors.ARTICLE_TITLE_EMPTY)
    return result


def _keyboard(fields: Fields) -> Keyboard | None:
    given = fields.values.get("reply_markup")
    # Of a message sent through inline mode the chat is not known.
    return None if given is None else place(read_markup(compact(given)), None, editing=True)


def _content(
    call: Call, fields: Fields, type_: str, shape: _Shape, own: dict[str, Any] | None, *, cached: bool
) -> Callable[[], dict[str, Any]]:
    shown: dict[str, Any]
    if shape.prefix:
        fetched = _file(call, fields, shape, cached=cached)
        if own is None:
            return fetched
    if own is not None:
        shown = own
    elif type_ == "location":
        shown = read_location(fields)
    elif type_ == "venue":
        shown = read_venue(fields)
    elif type_ == "contact":
        shown = read_contact(fields)
    elif type_ == "game":
        shown = call.state.games.content(call.bot, fields.string("game_short_name"))
    else:
        raise FieldError("Input message content is not specified")
    return lambda: dict(shown)


def _file(call: Call, fields: Fields, shape: _Shape, *, cached: bool) -> Callable[[], dict[str, Any]]:
    """Return what gives a message its file; one named by its id is looked for at once."""
    name = f"{shape.prefix}_{'file_id' if cached else 'url'}"
    source = fields.string(name)
    if not cached:
        _check_address(source)
    given = as_parameters(fields)
    said = Parameters({one: given[one] for one in _SAID if one in given})
    said |= {one: given[f"{shape.prefix}_{one}"] for one in _MEASURES if f"{shape.prefix}_{one}" in given}
    said["media"] = source
    media = read_media(shape.kind, Given(said, {}, inside=True), call.state, "media")
    state, bot_id = call.state, call.bot.id

    def content() -> dict[str, Any]:
        return media.content(state, bot_id, errors.EDITED_CAPTION_TOO_LONG)

    if cached:
        # An address is no id, even where sending would take it.
        state.files.named(source, bot_id, shape.kind)
        content()
    return content


def _check_address(url: str) -> None:
    try:
        parse_url(url)
    except LinkError:
        raise refuse(errors.WEB_DOCUMENT_URL_INVALID) from None
