"""Files named inside JSON: the items of albums, and what takes the place of another file."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any, Final

from .errors import refuse
from .file_inputs import Given
from .json_fields import FieldError, Fields, as_array, as_object
from .media import read_media
from .parameters import from_values

if TYPE_CHECKING:
    from collections.abc import Container

    from .core import Call
    from .media import Media

ITEMS: Final = frozenset({"animation", "audio", "document", "live_photo", "photo", "video"})
"""Kinds that `InputMedia` can be."""

_TEXTS: Final = ("caption", "parse_mode", "title", "performer")
_NUMBERS: Final = ("width", "height", "duration", "start_timestamp")
_FLAGS: Final = ("show_caption_above_media", "has_spoiler", "disable_content_type_detection")


def read_array(call: Call, name: str, kind: str) -> list[Any]:
    """Read `media`, a JSON array of objects of a kind; refuse what is none."""
    value = as_array(_read_json(call, name))
    if value is None:
        raise refuse(f"expected an Array of {kind}")
    return value


def read_one(call: Call) -> Media:
    """Read `media`, one `InputMedia`."""
    return read_item(call, _read_json(call, "media"))


def read_item(call: Call, value: object, name: str = "InputMedia", kinds: Container[str] = ITEMS) -> Media:
    """Read one object; `name` is what refusals call it."""
    about = as_object(value)
    if about is None:
        raise refuse(f"can't parse {name}: expected an Object")
    fields = Fields(about)
    try:
        kind = fields.string("type")
        media = fields.optional_string("media")
        _check(fields)
    except FieldError as error:
        raise refuse(f"can't parse {name}: {error}") from None
    if not media:
        raise refuse(f"can't parse {name}: media not found")
    if kind not in kinds:
        raise refuse(f'can\'t parse {name}: type "{kind}" is unsupported')
    read = from_values({key: one for key, one in about.items() if one is not None})
    return read_media(kind, Given(read, call.files, inside=True), call.state, "media")


def _check(fields: Fields) -> None:
    for name in _TEXTS:
        fields.optional_string(name)
    for name in _NUMBERS:
        fields.optional_integer(name)
    for name in _FLAGS:
        fields.boolean(name)


def _read_json(call: Call, name: str) -> Any:
    try:
        return json.loads(call.parameters.required(name))
    except ValueError:
        raise refuse(f"can't parse {name} JSON object") from None
