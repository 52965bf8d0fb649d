"""The parameter `entities`."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any, Final

from aiogram.testing.errors import refuse
from aiogram.testing.json_fields import FieldError, Fields, as_array, as_object
from aiogram.testing.links import LinkError, check_link

from .entity import CODE, QUOTES, SPLITTABLE, Entity

if TYPE_CHECKING:
    from .source import Person

_FOUND_ANYWAY: Final = frozenset(
    {"mention", "hashtag", "cashtag", "bot_command", "url", "email", "phone_number", "bank_card_number"}
)
_PLAIN: Final = {*SPLITTABLE, *CODE, *QUOTES}

Given = tuple[int, int, str, dict[str, Any]]
"""Offset and length in UTF-16 code units, kind, and what else belongs to it."""


def read_entities(text: str, person: Person) -> list[Given]:
    """Read the JSON; what is no array is ignored, and a bad element is refused."""
    try:
        values = as_array(json.loads(text)) if text else None
    except ValueError:
        return []
    try:
        return [one for value in values or () if (one := _read(value, person)) is not None]
    except FieldError as error:
        raise refuse(f"can't parse MessageEntity: {error}") from None


def _read(value: object, person: Person) -> Given | None:
    values = as_object(value)
    if values is None:
        raise FieldError("expected an Object")
    fields = Fields(values)
    offset, length = fields.integer("offset"), fields.integer("length")
    kind = fields.optional_string("type")
    if not kind:
        raise FieldError("Type is not specified")
    if kind in _FOUND_ANYWAY:
        return None
    extra = _extra(kind, fields, person)
    return None if extra is None else (offset, length, kind, extra)


def _extra(kind: str, fields: Fields, person: Person) -> dict[str, Any] | None:
    """Return the fields of one kind; None for an entity that is dropped without a word."""
    match kind:
        case "text_link":
            extra = _link(fields.string("url"))
        case "text_mention":
            user = person(fields.object("user").integer("id"))
            extra = None if user is None else {"user": user}
        case "custom_emoji":
            extra = {"custom_emoji_id": fields.string("custom_emoji_id")}
        case "date_time":
            extra = {
                "unix_time": fields.integer("unix_time"),
                "date_time_format": fields.optional_string("date_time_format"),
            }
        case "pre":
            extra = {"language": fields.optional_string("language")}
        case _ if kind in _PLAIN:
            extra = {}
        case _:
            raise FieldError("Unsupported type specified")
    return extra and {name: value for name, value in extra.items() if value != ""}


def _link(url: str) -> dict[str, Any] | None:
    try:
        return {"url": check_link(url)}
    except LinkError:
        return None


def place_entities(text: str, given: list[Given]) -> list[Entity]:
    """Find the characters that UTF-16 positions mean; refuse those that are none."""
    if not given:
        return []
    positions: dict[int, int] = {}
    units = 0
    for index, character in enumerate(text):
        positions[units] = index
        units += 2 if character > "\uffff" else 1
    positions[units] = len(text)
    placed: list[Entity] = []
    for offset, length, kind, extra in given:
        if offset < 0:
            raise refuse(f"receive an entity with incorrect offset {offset}")
        if length < 0:
            raise refuse(f"receive an entity with incorrect length {length}")
        if offset > units:
            raise refuse(f"entity begins after the end of the text at UTF-16 offset {offset}")
        end = offset + length
        if end > units:
            raise refuse(
                f"entity beginning at UTF-16 offset {offset} ends after the end of the text at UTF-16 offset {end}"
            )
        for edge in (offset, end):
            if edge not in positions:
                where = len(text[: positions[edge - 1]].encode())
                raise refuse(f"entity begins in a middle of a UTF-16 symbol at byte offset {where}")
        placed.append(Entity(kind, positions[offset], positions[end], extra))
    return placed
