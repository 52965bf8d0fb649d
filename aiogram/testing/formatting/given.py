"""The parameter `entities`."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any, Final

from aiogram.testing.errors import refuse
from aiogram.testing.json_fields import FieldError, Fields
from aiogram.testing.links import LinkError, check_link

from .entity import CODE, QUOTES, SPLITTABLE, Entity

if TYPE_CHECKING:
    from .source import Person

_FOUND_ANYWAY: Final = frozenset(
    {"mention", "hashtag", "cashtag", "bot_command", "url", "email", "phone_number", "bank_card_number"}
)
_PLAIN: Final = {*SPLITTABLE, *CODE, *QUOTES}


def read_entities(text: str, person: Person) -> list[tuple[int, int, str, dict[str, Any]]]:
    """Read the JSON: offset and length in UTF-16 code units, kind, and what else belongs to it."""
    try:
        values = json.loads(text) if text else None
    except ValueError:
        return []
    if not isinstance(values, list):
        return []
    try:
        return [one for value in values if (one := _read(value, person)) is not None]
    except FieldError as error:
        raise refuse(f"can't parse MessageEntity: {error}") from None


def _read(value: object, person: Person) -> tuple[int, int, str, dict[str, Any]] | None:
    if not isinstance(value, dict):
        raise FieldError("expected an Object")  # noqa: TRY004 (Telegram's words, not Python's)
    fields = Fields(value)
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
    if kind == "pre" and (language := fields.optional_string("language")):
        return {"language": language}
    if kind in _PLAIN:
        return {}
    if kind == "text_link":
        try:
            return {"url": check_link(fields.string("url"))}
        except LinkError:
            return None
    if kind == "text_mention":
        user = person(fields.object("user").integer("id"))
        return None if user is None else {"user": user}
    if kind == "custom_emoji":
        return {"custom_emoji_id": fields.string("custom_emoji_id")}
    if kind == "date_time":
        written = fields.optional_string("date_time_format")
        return {"unix_time": fields.integer("unix_time"), **({"date_time_format": written} if written else {})}
    raise FieldError("Unsupported type specified")


def place_entities(text: str, given: list[tuple[int, int, str, dict[str, Any]]]) -> list[Entity]:
    """Find the characters that UTF-16 positions mean; refuse those that are none."""
    positions: dict[int, int] = {}
    units = 0
    for index, character in enumerate(text):
        positions[units] = index
        units += 2 if character > "\uffff" else 1
    positions[units] = len(text)
    placed = []
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
