"""The answer of a method that has no handler: the least that its return type allows.

Nothing is remembered and nothing happens, and the answer says so in a header.
"""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING, Annotated, Any, get_args, get_origin

import msgspec
from msgspec import NODEFAULT, Struct

from aiogram.api import methods
from aiogram.api.linking import link
from aiogram.api.markers import ToldApart, UnixTime, UnixTimeOrNever
from aiogram.api.signatures import result_type

if TYPE_CHECKING:
    from aiogram.api.methods.base import TelegramMethod


def default_result(stem: str, now: int) -> Any:
    """Return the result that Telegram could give for a method, as JSON values; times are `now`."""
    declared: type[TelegramMethod[Any]] = getattr(methods, "".join(map(str.capitalize, stem.split("_"))))
    return _value(result_type(declared), "result", now)


def _value(kind: Any, name: str, now: int) -> Any:
    """Return the plainest value of a type: what is optional is left out, a text is the name of its field."""
    if get_origin(kind) is Annotated:
        kind = get_args(kind)[0]
    if kind in (UnixTime, UnixTimeOrNever):
        return now
    if isinstance(kind, ToldApart):
        return name
    if isinstance(kind, type) and issubclass(kind, Struct):
        return _object(kind, now)
    if get_origin(kind) is list:
        return []
    if arguments := [one for one in get_args(kind) if one is not type(None)]:
        return _value(arguments[0], name, now)
    plain: dict[Any, Any] = {bool: True, int: 1, float: 1.0, str: name}
    return plain[kind]


def _object(kind: type[Struct], now: int) -> dict[str, Any]:
    tag = {kind.__struct_config__.tag_field: kind.__struct_config__.tag} if kind.__struct_config__.tag_field else {}
    return tag | {field.encode_name: _value(field.type, field.encode_name, now) for field in _required(kind)}


@cache
def _required(kind: type[Struct]) -> list[msgspec.structs.FieldInfo]:
    link(kind)
    return [field for field in msgspec.structs.fields(kind) if field.default is NODEFAULT]
