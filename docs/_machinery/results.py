"""What the run of a snippet produced. It is kept beside the site, shown below the snippet, and never typed.

A run in the page writes the result of its snippet; the site is built from the results. One that is missing, or
comes from another state of the package or the stories, fails the build.
"""

from __future__ import annotations

import hashlib
import json
import os
from functools import cache
from pathlib import Path
from types import UnionType
from typing import TYPE_CHECKING, Annotated, Any, Union, get_args, get_origin

import msgspec

import aiogram
from aiogram.api import methods as declared
from aiogram.api.linking import link
from aiogram.testing.core import methods
from aiogram.testing.drawing import draw, tell

from .snippets import digest
from .stories import story_files

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from aiogram.testing import Exchange
    from aiogram.testing.drawing import Strip
    from aiogram.testing.webhooks import Deliver, Delivery, Reply

RESULTS = Path(".cache/docs/results")
"""Where the results are, from the project's root: a file a snippet."""


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

    sources: str
    """Hash of what it depends on beside the snippet."""
    output: str
    exchanges: list[Call | Delivered]
    chats: list[Seen] = []


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


@cache
def sources(root: Path) -> str:
    """Hash what every result depends on: the package, and the stories of the project at `root`."""
    package = Path(aiogram.__file__).parent
    found = hashlib.sha256()
    for path in [*sorted(package.rglob("*.py")), *story_files(root)]:
        name = os.path.relpath(path, package)
        found.update(name.encode() + b"\0" + path.read_bytes() + b"\0")
    return found.hexdigest()


def place_of(code: str, fixtures: Iterable[str], root: Path) -> Path:
    """Return the file of the result of a snippet: the same code in the same story has one result."""
    key = "\0".join((digest(code), *fixtures))
    return root / RESULTS / f"{hashlib.sha256(key.encode()).hexdigest()[:32]}.json"


def write_result(result: Result, code: str, fixtures: Iterable[str], root: Path) -> None:
    """Keep a result for the site."""
    path = place_of(code, fixtures, root)
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_bytes(msgspec.json.format(msgspec.json.encode(result), indent=1))


def read_result(code: str, fixtures: Iterable[str], root: Path) -> Result | None:
    """Return the result of a snippet, None where there is none."""
    path = place_of(code, fixtures, root)
    if not path.is_file():
        return None
    try:
        return msgspec.json.decode(path.read_bytes(), type=Result)
    except msgspec.DecodeError:
        # Written by an earlier state of this module.
        return None
