"""Hypothesis strategies for everything that an annotation of this package can say."""

from __future__ import annotations

import string
import sys
from collections.abc import Sequence
from datetime import UTC, datetime
from functools import cache
from typing import TYPE_CHECKING, Annotated, Any, TypeAlias, get_args, get_origin, get_type_hints

import msgspec
from hypothesis import Phase, find, settings
from hypothesis import strategies as st

from aiogram.api.client.wire import json_values
from aiogram.api.defaults import BotDefault
from aiogram.api.linking import link
from aiogram.api.markers import Bytes, Items, Length, Limit, Range, ToldApart, UnixTime, UnixTimeOrNever
from aiogram.api.types.inaccessible_message import InaccessibleMessage
from aiogram.api.types.input_file import InputFile
from aiogram.api.types.message import Message
from aiogram.api.types.rich_text import DECODED_AS as RICH_TEXT

if TYPE_CHECKING:
    from collections.abc import Collection

    Strategy: TypeAlias = st.SearchStrategy[Any]

NOW = datetime(2026, 1, 2, 3, 4, 5, tzinfo=UTC)
DEPTH = 2
"""Objects inside objects that still get optional fields."""
WIDTH = 4
"""Optional fields that an object gets at most: a message with all of them would be a book."""

_LAST = int(datetime(9999, 12, 31, tzinfo=UTC).timestamp())
# From 1 on: 0 is no time where messages and restrictions are concerned.
_TIMES = st.integers(1, _LAST).map(lambda seconds: datetime.fromtimestamp(seconds, UTC))
LISTS = (list, Sequence)
_GREATEST = 2**53
"""Ids have at most 52 bits, and a float has every integer up to here."""
_SIMPLE: dict[Any, Strategy] = {
    type(None): st.none(),
    bool: st.booleans(),
    # Sent times may also be a datetime or a timedelta; what comes back is the number on the wire.
    datetime: _TIMES.map(lambda time: int(time.timestamp())),
    UnixTime: _TIMES,
    UnixTimeOrNever: _TIMES,
    # An upload comes back as another type; on the wire a file is a `file_id` or an address.
    InputFile: st.text(min_size=1, max_size=20),
}


def hints(cls: type[msgspec.Struct]) -> dict[str, Any]:
    """Return the annotations of a type or method with their limits, unions as users see them."""
    link(cls)
    unions = {"MaybeInaccessibleMessage": Message | InaccessibleMessage}
    found = get_type_hints(cls, localns=unions, include_extras=True)
    for field in msgspec.structs.fields(cls):
        if isinstance(field.default, BotDefault):
            # None switches a bot-wide default off; on the wire it looks as if nothing had been said.
            found[field.name] = get_args(found[field.name])[0]
    return found


@cache
def values(kind: Any, depth: int = DEPTH, *, bounded: bool = False, limits: tuple[Limit, ...] = ()) -> Strategy:
    """Return the values of a type; within its limits when `bounded`."""
    if get_origin(kind) is Annotated:
        found = tuple(one for one in kind.__metadata__ if isinstance(one, Limit))
        return values(get_args(kind)[0], depth, bounded=bounded, limits=found if bounded else ())
    if kind in _SIMPLE:
        return _SIMPLE[kind]
    if get_origin(kind) in LISTS:
        return _lists(get_args(kind)[0], depth, bounded=bounded, limits=limits)
    if kind in (str, int, float):
        return _texts(limits) if kind is str else _numbers(kind, limits)
    if isinstance(kind, type) and issubclass(kind, msgspec.Struct):
        return objects(kind, depth, bounded=bounded)
    return st.one_of([values(one, depth, bounded=bounded, limits=limits) for one in _members(kind, depth)])


def _members(kind: Any, depth: int) -> list[Any]:
    if kind is RICH_TEXT:
        # A rich text holds rich texts: at the bottom there is plain text only.
        _, _, *parts = get_args(_union(kind))
        return [str] if depth < 0 else [str, list[kind], *parts]
    members = get_args(_union(kind) if type(kind) is ToldApart else kind)
    # A time that a bot sends is written `datetime | timedelta | int`.
    return [datetime] if datetime in members else list(members)


def _union(kind: type) -> Any:
    return getattr(sys.modules[kind.__module__], kind.__name__.removeprefix("_"))


def _texts(limits: Collection[Limit]) -> Strategy:
    low, high = _bounds(limits, Length, 0, 20)
    low_bytes, high_bytes = _bounds(limits, Bytes, 0, 20)
    if any(isinstance(one, Bytes) for one in limits):
        return st.text(string.ascii_letters, min_size=low_bytes, max_size=high_bytes)
    return st.text(min_size=low, max_size=high)


def _numbers(kind: type, limits: Collection[Limit]) -> Strategy:
    low, high = _bounds(limits, Range, -_GREATEST, _GREATEST)
    if kind is float:
        return st.floats(low, high, allow_nan=False, allow_infinity=False)
    also = [value for one in limits if isinstance(one, Range) for value in one.also]
    return st.integers(low, high) | st.sampled_from(also) if also else st.integers(low, high)


def _lists(item: Any, depth: int, *, bounded: bool, limits: Collection[Limit]) -> Strategy:
    low, high = _bounds(limits, Items, 0, 2)
    return st.lists(values(item, depth - 1, bounded=bounded), min_size=low, max_size=high)


def _bounds(limits: Collection[Limit], kind: type[Limit], low: int, high: int) -> tuple[int, int]:
    """Return the bounds of one sort of limit; `low` and `high` where it has none, or generously many."""
    for one in limits:
        if isinstance(one, kind):
            low = low if one.min is None else one.min
            high = min(one.max, max(low + 2, high)) if one.max is not None else max(low + 2, high)
    return low, high


@cache
def objects(cls: type[msgspec.Struct], depth: int = DEPTH, *, bounded: bool = False) -> Strategy:
    """Return objects of a type: with what it must have, and with some of what it can have."""
    annotations = hints(cls)
    fields = msgspec.structs.fields(cls)
    optional = [one.name for one in fields if not one.required]

    @st.composite
    def build(draw: st.DrawFn) -> Any:
        wanted = [one.name for one in fields if one.required]
        if depth > 0 and optional:
            wanted += draw(st.lists(st.sampled_from(optional), max_size=WIDTH, unique=True))
        return cls(**{name: draw(values(annotations[name], depth - 1, bounded=bounded)) for name in wanted})

    return build()


def simplest(strategy: Strategy) -> Any:
    """Return the value that Hypothesis tries first: no text, no items, the number nearest to 0."""
    return find(strategy, lambda _: True, settings=settings(phases=[Phase.generate], database=None, derandomize=True))


def on_the_wire(value: Any) -> Any:
    """Return a value as JSON values under Telegram's names."""
    if isinstance(value, list):
        return [on_the_wire(item) for item in value]
    return json_values(value, "it", NOW) if isinstance(value, msgspec.Struct) else value
