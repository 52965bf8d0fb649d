"""Calls made up from what the methods declare: mostly of what there is on a server, so that many get far."""

from __future__ import annotations

import typing
from functools import cache
from random import Random
from types import NoneType, UnionType
from typing import TYPE_CHECKING, Annotated, Any, Literal, Union, get_args, get_origin

import msgspec

from aiogram.api import lazy, methods
from aiogram.api.markers import Items, Length, Range
from aiogram.api.names import api_name
from aiogram.api.types.input_file import InputFile
from tests.strategies import hints

if TYPE_CHECKING:
    from collections.abc import Iterator

    from aiogram.testing import BotApiServer

annotated = cache(hints)
"""The annotations of a type or method, looked up once."""

METHODS = {api_name(name): cls for name, cls in lazy.everything(methods).items()}
"""Every method by its name on the wire."""
ENDING = {"close", "leaveChat", "logOut", "setWebhook"}
"""Those after which little is left to be done, or no updates come for a while."""

TEXTS = (
    "Hello",
    "",
    "*bold*",
    "<b>x</b>",
    "/start",
    "a" * 5000,
    "\N{GRINNING FACE}",
    "https://example.com/",
    "0",
    "-1",
)
WORDS = {
    "parse_mode": ("HTML", "MarkdownV2", "Markdown", "", "x"),
    "action": ("typing", "upload_photo", "x"),
    "emoji": ("\N{GAME DIE}", "\N{THUMBS UP SIGN}", "x"),
    "currency": ("XTR", "EUR", "x"),
    "type": ("emoji", "photo", "regular", "quiz", "article", "commands", "x"),
    "sticker_format": ("static", "video", "x"),
    "result": ("approve", "decline", "queue"),
}
"""Name of a text -> what stands there as often as not."""


class Caller:
    """Makes up calls for one server."""

    def __init__(self, server: BotApiServer, seed: int) -> None:
        self.server = server
        self.random = Random(seed)  # noqa: S311 (repeatable on purpose)

    def calls(self, count: int) -> Iterator[tuple[str, dict[str, Any]]]:
        """Yield methods with their parameters."""
        names = sorted(METHODS.keys() - ENDING)
        for _ in range(count):
            name = self.random.choice(names)
            yield name, self.fields(METHODS[name], 3)

    def fields(self, cls: type[msgspec.Struct], depth: int) -> dict[str, Any]:
        """Make up the fields of an object: those that it needs, and some of the others."""
        kinds = annotated(cls)
        tag = cls.__struct_config__.tag
        made: dict[str, Any] = {}
        if cls.__struct_config__.tag_field and tag is not None:
            made[str(cls.__struct_config__.tag_field)] = tag
        for field in msgspec.structs.fields(cls):
            if field.required or self.random.random() < (0.25 if depth > 0 else 0):
                made[field.encode_name] = self.value(field.name, kinds[field.name], depth)
        return made

    def value(self, name: str, kind: Any, depth: int) -> Any:
        """Make up a value for a field."""
        origin, inner = get_origin(kind), get_args(kind)
        if origin is Annotated:
            return self.bounded(name, inner[0], inner[1:], depth)
        if origin in {Union, UnionType}:
            return self.value(name, self.random.choice([one for one in inner if one is not NoneType]), depth)
        if origin is Literal:
            return self.random.choice(inner)
        if origin is list:
            return [self.value(name, inner[0], depth - 1) for _ in range(self.random.randint(0, 3))]
        return self.plain(name, kind, depth)

    def plain(self, name: str, kind: Any, depth: int) -> Any:
        """Make up a value of a type that is no union and no list."""
        if isinstance(kind, type) and issubclass(kind, msgspec.Struct):
            return self.fields(kind, depth - 1)
        if isinstance(kind, typing.ForwardRef) or kind is InputFile:
            return self.random.choice(["https://example.com/a.png", "attach://none", self.file_id()])
        return self.simple(name, kind)

    def bounded(self, name: str, kind: Any, limits: tuple[Any, ...], depth: int) -> Any:
        """Make up a value that mostly keeps to its limits."""
        for limit in limits:
            if self.random.random() < 0.2:
                break
            low, high = getattr(limit, "min", None) or 0, getattr(limit, "max", None)
            if isinstance(limit, Range):
                return self.random.randint(low, min(high or low + 100, low + 100))
            if isinstance(limit, Length) and kind in {str, str | None}:
                return "x" * self.random.randint(low, min(high or 20, low + 20))
            if isinstance(limit, Items):
                continue
        return self.value(name, kind, depth)

    def simple(self, name: str, kind: Any) -> Any:
        """Make up a number, a text or a truth value, where it can be of something that there is."""
        if kind is bool:
            return self.random.random() < 0.5
        found = self.known(name)
        if found and self.random.random() < 0.9:
            return self.random.choice(found)
        if kind is int or "date" in name:
            return self.random.choice([0, 1, -1, 5, 60, 2**31, 2**53, self.server.clock.unix() + 3600])
        if kind is float:
            return self.random.uniform(-100, 100)
        return self.random.choice(WORDS.get(name, TEXTS))

    def known(self, name: str) -> list[Any]:
        """Return what is on the server under such a name."""
        state = self.server.core.state
        chats = [*state.groups, *(chat.id for chat in state.private.values())]
        questions = [str(one) for one in (*state.queries, *state.inline.queries, *state.invoices.questions)]
        known: dict[str, list[Any]] = {
            "chat_id": chats,
            "user_id": list(state.accounts),
            "message_id": list(range(1, 30)),
            "message_ids": list(range(1, 30)),
            "message_thread_id": list(range(1, 30)),
            "inline_message_id": list(state.inline_messages),
            "business_connection_id": [one.id for one in state.business.connections.values()],
            "query_id": questions,
            "file_id": [self.file_id()],
        }
        return next((found for ending, found in reversed(known.items()) if name.endswith(ending)), [])

    def file_id(self) -> str:
        """Return the id of a file that the bot can use."""
        stored = list(self.server.core.state.files.files.values())
        return str(self.random.choice(stored).id) if stored else "none"
