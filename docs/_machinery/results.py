"""What the run of a snippet produced: what it printed, what went to and fro, and what people saw. It is never typed."""

from __future__ import annotations

import json
from functools import cache
from types import UnionType
from typing import TYPE_CHECKING, Annotated, Any, Union, get_args, get_origin

import msgspec

from aiogram.api import methods as declared
from aiogram.api.linking import link
from aiogram.testing.core import methods
from aiogram.testing.drawing import draw, tell

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from aiogram.testing import Exchange
    from aiogram.testing.drawing import Strip
    from aiogram.testing.webhooks import Deliver, Delivery, Reply


class FileSent(msgspec.Struct, frozen=True):
    """A file that went along with a call."""

    part: str
    """Name of the part of the request that it was."""
    size: int
    """Bytes."""
    name: str = ""
    """Name that the program gave it."""


class Call(msgspec.Struct, frozen=True, tag="call", tag_field="kind"):
    """A call of the program, and the answer of the server."""

    method: str
    parameters: dict[str, Any]
    files: list[FileSent]
    status: int
    answer: dict[str, Any]
    in_webhook: bool = False
    """Whether it was the answer to a delivery; nobody is told how it went then."""


class Delivered(msgspec.Struct, frozen=True, tag="delivery", tag_field="kind"):
    """An update that the server brought to the program."""

    update: dict[str, Any]
    status: int
    """0 where no answer came."""
    answer: str
    """The body of the program's answer."""


class Picture(msgspec.Struct, frozen=True):
    """A chat at one moment, as somebody saw it."""

    caption: str
    """`Before`, `After` and so on; empty where it is the only one."""
    html: str
    text: str
    """The same for those who do not see it."""


class Seen(msgspec.Struct, frozen=True):
    """What somebody saw of a chat, in the order of time."""

    title: str
    viewer: str
    pictures: list[Picture]


class Result(msgspec.Struct, frozen=True):
    """What a run produced."""

    output: str
    exchanges: list[Call | Delivered]
    chats: list[Seen] = []
    sources: str = ""
    """Hash of what it depends on beside the snippet, where it is kept."""


class Log:
    """Writes down what goes between a program and the server while it runs."""

    def __init__(self) -> None:
        self._rows: list[tuple[int, Delivered]] = []
        self._seen = 0

    def watched(self, deliver: Deliver, exchanges: Sequence[Exchange]) -> Deliver:
        """Return `deliver` with its deliveries written down, each at its place among the calls."""

        async def watching(delivery: Delivery) -> Reply:
            place = len(exchanges)
            row = len(self._rows)
            update = msgspec.json.decode(delivery.body)
            self._rows.append((place, Delivered(update, 0, "")))
            try:
                reply = await deliver(delivery)
            except BaseException:
                # Tried again until somebody listens: what nobody took did not happen.
                self._rows[row] = (place, Delivered({}, 0, ""))
                raise
            self._rows[row] = (place, Delivered(update, reply.status, reply.body.decode("utf-8", "replace")))
            return reply

        return watching

    def rows(self, exchanges: Sequence[Exchange], before: int) -> list[Call | Delivered]:
        """Return all that happened since the first `before` calls, in order."""
        found: list[Call | Delivered] = []
        deliveries = [row for row in self._rows if row[1].update]
        for number, exchange in enumerate(exchanges[before:], before):
            found += [row for place, row in deliveries if place == number]
            # A poll that brings nothing, at the end of a program for example, tells nothing.
            if exchange.method != "getUpdates" or exchange.answer.get("result") != []:
                found.append(_call(exchange))
        return [*found, *(row for place, row in deliveries if place >= len(exchanges))]


def _call(exchange: Exchange) -> Call:
    values = exchange.parameters.items()
    return Call(
        exchange.method,
        {name: _value(exchange.method, name, text) for name, text in values},
        [FileSent(part, len(file.contents), file.name) for part, file in exchange.files.items()],
        exchange.status,
        exchange.answer,
        exchange.in_webhook,
    )


def _value(method: str, name: str, text: str) -> Any:
    """Return a parameter as it stood in the JSON of the request: the server keeps everything as text."""
    if name in _texts(method):
        return text
    try:
        return json.loads(text)
    except ValueError:
        return text


@cache
def _texts(method: str) -> frozenset[str]:
    """Return the parameters of a method that are texts and nothing else."""
    stem = methods().get(method.lower(), "")
    kind: Any = getattr(declared, "".join(map(str.capitalize, stem.split("_"))), None)
    if kind is None:
        return frozenset()
    link(kind)
    fields = msgspec.structs.fields(kind)
    return frozenset(field.encode_name for field in fields if _kinds(field.type) <= {str, type(None)})


def _kinds(kind: Any) -> set[Any]:
    """Return the alternatives of an annotation."""
    if get_origin(kind) is Annotated:
        return _kinds(get_args(kind)[0])
    if get_origin(kind) in {Union, UnionType}:
        return {one for part in get_args(kind) for one in _kinds(part)}
    return {kind}


def seen(strips: Iterable[Strip]) -> list[Seen]:
    """Draw what people saw."""
    return [
        Seen(
            strip.title,
            strip.viewer,
            [
                Picture(one.caption, draw(one.scene, earlier=one.earlier), tell(one.scene, one.earlier))
                for one in strip.frames
            ],
        )
        for strip in strips
    ]
