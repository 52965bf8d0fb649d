"""Every documented limit: the value at it passes, the value past it does not leave the bot."""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING, Any, NamedTuple, get_args, get_origin

import msgspec
import pytest

from aiogram import Bot
from aiogram.api import lazy, markers, methods, types
from aiogram.api.client.wire import decode
from aiogram.api.limits import check_limits, limits
from aiogram.api.markers import Bytes, Items, Length, Limit, Range
from aiogram.api.methods.base import TelegramMethod
from aiogram.api.names import api_name
from aiogram.exceptions import LimitError
from tests.conformance import expected
from tests.conformance.test_conformance import DEPARTURES
from tests.strategies import LISTS, hints, objects, on_the_wire, simplest, values

if TYPE_CHECKING:
    from tests.scripted_server import Script

OWNERS: dict[str, type[msgspec.Struct]] = {
    name: cls
    for name, cls in [
        *lazy.everything(types).items(),
        *((api_name(name), cls) for name, cls in lazy.everything(methods).items()),
    ]
    if isinstance(cls, type) and issubclass(cls, msgspec.Struct)
}
FACTS = {**expected.facts()["types"], **expected.facts()["methods"]}


class Edge(NamedTuple):
    """One end of one limit."""

    owner: str
    field: str
    marker: Limit
    bound: int
    past: int


EDGES = [
    Edge(owner, field, marker, bound, bound + step)
    for owner, cls in OWNERS.items()
    for field, found in limits(cls).items()
    for marker in found
    for bound, step in ((marker.min, -1), (marker.max, 1))
    # A text or list has no size below nothing.
    if bound is not None and (isinstance(marker, Range) or bound + step >= 0)
]
CHECKED = [edge for edge in EDGES if edge.marker.checked]
IN_METHODS = [edge for edge in CHECKED if issubclass(OWNERS[edge.owner], TelegramMethod)]
IN_TYPES = [edge for edge in CHECKED if edge not in IN_METHODS]


def named(edge: Edge) -> str:
    return f"{edge.owner}.{edge.field}-{edge.past}"


@cache
def least(owner: str) -> Any:
    """Return an object of a type or method with nothing but what it must have, within its limits."""
    return simplest(objects(OWNERS[owner], 0, bounded=True))


@cache
def _item(owner: str, field: str) -> Any:
    """Return one element of a list."""
    kind = hints(OWNERS[owner])[field]
    while get_origin(kind) not in LISTS:
        kind = get_args(kind)[0]
    return simplest(values(get_args(kind)[0], 0, bounded=True))


def sized(edge: Edge, size: int) -> Any:
    """Return an object whose field has this size or number."""
    match edge.marker:
        case Length():
            # A character outside the basic plane is one character, whatever it is elsewhere.
            value: Any = "\N{GRINNING FACE}" * size
        case Bytes():
            value = "ä" * (size // 2) + "x" * (size % 2)
        case Items():
            value = [_item(edge.owner, edge.field)] * size
        case _:
            value = size
    return msgspec.structs.replace(least(edge.owner), **{edge.field: value})


def test_the_limits_of_the_code_are_those_of_the_facts() -> None:
    """Two sources: the annotations, and the facts as read off the official page."""
    official = {
        (owner, expected.WIRE_NAMES.get(wire, wire), eval(text, dict(vars(markers))))  # noqa: S307 (text of expected.py)
        for owner, found in FACTS.items()
        for wire, field in found["fields"].items()
        for text in expected.limits(field)
    }
    written = {
        (owner, field, msgspec.structs.replace(one, clamped=False) if isinstance(one, Range) else one)
        for owner, cls in OWNERS.items()
        for field, found in limits(cls).items()
        for one in found
    }
    own = {name for name, departure in DEPARTURES["annotations"].items() if "Range" in departure["written"]}
    assert {(owner, field) for owner, field, _ in written - official} == {tuple(name.split(".")) for name in own}
    assert not official - written
    assert len(official) > 150


@pytest.mark.parametrize("edge", IN_METHODS, ids=named)
async def test_a_parameter_at_its_limit_is_sent_and_one_past_it_is_not(bot: Bot, script: Script, edge: Edge) -> None:
    script.refuses(400, "arrived")
    with pytest.raises(Exception, match="arrived"):
        await bot(sized(edge, edge.bound))
    with pytest.raises(LimitError) as caught:
        await bot(sized(edge, edge.past))
    said_by(caught.value, edge)
    assert [name for name, _ in script.asked] == [edge.owner]


@pytest.mark.parametrize("edge", IN_TYPES, ids=named)
def test_a_field_at_its_limit_passes_and_one_past_it_does_not(edge: Edge) -> None:
    check_limits(sized(edge, edge.bound))
    with pytest.raises(LimitError) as caught:
        check_limits(sized(edge, edge.past))
    said_by(caught.value, edge)


def said_by(error: LimitError, edge: Edge) -> None:
    """Check that the error names the type or method, the field, the limit and the value."""
    value = getattr(sized(edge, edge.past), edge.field)
    assert (error.owner, error.field, error.value) == (edge.owner, edge.field, value)
    assert str(error).startswith(f"{edge.owner}.{edge.field} must be {edge.marker.bounds}")
    assert repr(value)[:70] in str(error)
    assert edge.marker.unit in error.limit
    if edge.marker.unit:
        assert f"this has {edge.past}" in error.limit


@pytest.mark.parametrize(
    "edge", [edge for edge in EDGES if not issubclass(OWNERS[edge.owner], TelegramMethod)], ids=named
)
def test_a_received_value_past_its_limit_is_read(edge: Edge) -> None:
    received = sized(edge, edge.past)
    data = msgspec.json.encode(on_the_wire(received))
    assert decode(OWNERS[edge.owner], data, None, "it") == received


@pytest.mark.parametrize("edge", [edge for edge in EDGES if not edge.marker.checked], ids=named)
def test_what_only_telegram_can_judge_is_not_refused(edge: Edge) -> None:
    check_limits(sized(edge, edge.past))


ALSO = [
    (owner, field, value)
    for owner, cls in OWNERS.items()
    for field, found in limits(cls).items()
    for one in found
    if isinstance(one, Range)
    for value in one.also
]


@pytest.mark.parametrize(("owner", "field", "value"), ALSO)
def test_a_value_outside_its_range_that_is_accepted_all_the_same_passes(owner: str, field: str, value: int) -> None:
    check_limits(msgspec.structs.replace(least(owner), **{field: value}))
