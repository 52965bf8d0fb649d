from __future__ import annotations

from datetime import UTC, datetime
from typing import Any, get_args, get_origin, get_type_hints

import msgspec
import pytest

from aiogram.api import lazy, types
from aiogram.api.client.wire import decode, json_values
from aiogram.api.linking import link
from aiogram.api.markers import UnixTime, UnixTimeOrNever
from aiogram.api.types.inaccessible_message import InaccessibleMessage

STRUCTS = {
    name: value
    for name, value in lazy.everything(types).items()
    if isinstance(value, type) and issubclass(value, msgspec.Struct)
}
NOW = datetime(2026, 1, 2, 3, 4, 5, tzinfo=UTC)
SIMPLE: dict[Any, Any] = {int: 1, str: "ä", bool: True, float: 0.5, UnixTime: NOW, UnixTimeOrNever: NOW}


def example(kind: Any, depth: int, *, full: bool) -> Any:
    """Build a value of a type; an object has all of its fields, or only those that it must have."""
    if kind in SIMPLE:
        return SIMPLE[kind]
    if get_origin(kind) is list:
        (item,) = get_args(kind)
        return [example(item, depth, full=full)]
    if isinstance(kind, type) and issubclass(kind, msgspec.Struct):
        return build(kind, depth, full=full)
    # A union: its first member, which is never None.
    return example(get_args(kind)[0], depth, full=full)


def build(cls: type[Any], depth: int, *, full: bool) -> Any:
    link(cls)
    hints = get_type_hints(cls)
    wanted = {
        field.name: hints[field.name]
        for field in msgspec.structs.fields(cls)
        if field.required or (full and depth and field.name != "game_short_name")
    }
    return cls(**{name: example(kind, max(depth - 1, 0), full=full) for name, kind in wanted.items()})


@pytest.mark.parametrize("full", [True, False])
@pytest.mark.parametrize("name", sorted(STRUCTS))
def test_every_type_comes_back_as_it_was_sent(name: str, *, full: bool) -> None:
    cls = STRUCTS[name]
    there = build(cls, 2, full=full)
    data = msgspec.json.encode(json_values(there, name, NOW))
    assert decode(cls, data, None, name) == there


def test_what_is_left_of_a_message_is_written_with_its_date() -> None:
    cls = STRUCTS["InaccessibleMessage"]
    assert cls is InaccessibleMessage
    assert json_values(build(cls, 1, full=False), "it", NOW)["date"] == 0
