"""What follows from the code for a page: the one source of the page checks and of the page tool."""

from __future__ import annotations

import difflib
import re
from collections import Counter
from dataclasses import dataclass, replace
from functools import cache, cached_property
from types import ModuleType
from typing import Any, Literal

from aiogram.api import lazy, methods, types
from aiogram.api.alias import Alias
from aiogram.api.methods.base import answers_webhook
from aiogram.api.names import api_name, stem
from aiogram.api.signatures import parameters, returned

OFFICIAL = "https://core.telegram.org/bots/api"

ALIAS_NOTE = (
    "An alias always returns the API method: an awaitable, which can also be returned as the answer into a webhook."
)
ERROR_COLUMNS = ("Code", "Text", "Cause", "Remedy")

BOT_METHOD, OBJECT, REPLY = USAGE = ("As bot method", "As object", "As reply into webhook")
RELATED = "Related pages:"
NO_REPLY = "Not possible:"
"""How the reply into a webhook begins where Telegram does not take the method from there."""

OTHERS = "others"
"""Sub-heading of the aliases that share their first word with none."""
FILLED = "Each goes without"
"""How the sentence above a table of aliases begins that says what most of them fill."""
_WORTH_A_NOTE = 3
"""So many aliases that fill the same, and it is said once."""

Kind = Literal["type", "method"]
INDEXES = frozenset({"api/types/index.md", "api/methods/index.md", "coverage.md"})
"""Pages of the site that are made when it is built."""
PACKAGES: dict[Kind, ModuleType] = {"type": types, "method": methods}
_SOURCE = re.compile(rf"^ *Source: ({re.escape(OFFICIAL)}#[\w-]+)$", re.MULTILINE)
_LIST = re.compile(r"list\[(.+)\]")


def alias_columns(kind: Kind) -> tuple[str, ...]:
    """Return the columns of the alias tables on the page of a type, or of a method."""
    return ("Method", "Alias for" if kind == "type" else "Fills", "Description")


@dataclass(frozen=True)
class AliasRow:
    """One alias, as its type's page and its method's page show it."""

    owner: str
    """Name of the type."""
    name: str
    method: str
    """Name of the method's class."""
    filled: tuple[str, ...]
    usual: bool = False
    """Whether it fills what the sentence above the table of its family says."""

    @property
    def word(self) -> str:
        """The first word of its name."""
        return self.name.partition("_")[0]

    @property
    def parameters(self) -> str:
        """What it fills, in Markdown."""
        *rest, last = (f"`{name}`" for name in self.filled)
        return f"{', '.join(rest)} and {last}" if rest else last

    @property
    def shown(self) -> str:
        """The alias in Markdown."""
        return f"`{self.owner}.{self.name}`"

    def cells_for(self, kind: Kind) -> tuple[str, str]:
        """Return the derived cells of its row on the page of its type, or on that of its method."""
        return self._on_type if kind == "type" else self._on_method

    def line_for(self, kind: Kind, description: str) -> str:
        """Return its row as a line of Markdown."""
        return f"| {' | '.join(self.cells_for(kind))} | {description} |"

    @property
    def _on_type(self) -> tuple[str, str]:
        page = stem(self.method)
        without = "" if self.usual else f" without {self.parameters}"
        return f"`{self.name}`", f"[`Bot.{page}`](../methods/{page}.md){without}"

    @property
    def _on_method(self) -> tuple[str, str]:
        return f"[{self.shown}](../types/{stem(self.owner)}.md#aliases)", self.parameters


@dataclass(frozen=True)
class Family:
    """The aliases of a type that stand under one sub-heading."""

    rows: tuple[AliasRow, ...]
    note: str | None
    """What stands above the table: what most of the aliases fill; None where every row says it."""

    @classmethod
    def of(cls, rows: list[AliasRow]) -> Family:
        """Make a family of rows, which say no longer what the sentence above them says."""
        filled, count = Counter(row.filled for row in rows).most_common(1)[0]
        if count < _WORTH_A_NOTE:
            return cls(tuple(rows), None)
        usual = tuple(replace(row, usual=row.filled == filled) for row in rows)
        exceptions = ", unless its row says otherwise" if count < len(rows) else ""
        return cls(usual, f"{FILLED} {rows[[row.usual for row in usual].index(True)].parameters}{exceptions}.")


@dataclass(frozen=True)
class Subject:
    """A type or method: what a page of the reference is about."""

    kind: Kind
    name: str
    """Name of the class or union."""
    value: Any

    @property
    def stem(self) -> str:
        """Name of its module and of its page."""
        return stem(self.name)

    @property
    def title(self) -> str:
        """Telegram's name."""
        return self.name if self.kind == "type" else api_name(self.name)

    @property
    def package(self) -> str:
        """The last part of the package's name."""
        return f"{self.kind}s"

    @property
    def anchor(self) -> str:
        """The public path of the object: the id of the page's title, and the target of its `:::` block."""
        return f"aiogram.{self.package}.{self.name}"

    @property
    def heading(self) -> str:
        """The title line of the page."""
        return f"# {self.title} {{ #{self.anchor} }}"

    @property
    def page(self) -> str:
        """Path of the page below the folder of the documentation."""
        return f"api/{self.package}/{self.stem}.md"

    @property
    def module(self) -> str:
        """Name of the module that declares it."""
        return f"{PACKAGES[self.kind].__name__}.{self.stem}"

    @property
    def official(self) -> str:
        """Address of the official documentation."""
        source = _SOURCE.search(getattr(self.value, "__doc__", None) or "")
        return source[1] if source else f"{OFFICIAL}#{self.name.lower()}"

    @property
    def is_union(self) -> bool:
        """Whether this is a type that stands for others."""
        return not isinstance(self.value, type)

    @property
    def has_fields(self) -> bool:
        """Whether its table has rows; a class that is no Struct always has attributes of its own."""
        return bool(getattr(self.value, "__struct_fields__", True))

    @property
    def table_section(self) -> str:
        """Heading of the section with the `:::` block."""
        if self.kind == "method":
            return "Arguments"
        return "Members" if self.is_union else "Attributes"

    @property
    def sections(self) -> tuple[str, ...]:
        """The headings of the page's sections, in order."""
        aliases = ("Aliases",) if self.aliases else ()
        if self.kind == "type":
            return ("Description", self.table_section, "Location", *aliases, "Examples", RELATED)
        usage = ("Description", "Arguments", "Response", "Location", "Usage")
        return (*usage, *aliases, "Examples", "Errors", RELATED)

    @property
    def locations(self) -> tuple[str, ...]:
        """The imports that all give this object."""
        places = (f"aiogram.{self.package}", f"aiogram.api.{self.package}", self.module)
        return tuple(f"from {place} import {self.name}" for place in places)

    @cached_property
    def aliases(self) -> tuple[AliasRow, ...]:
        """The aliases that a type has, or those that call a method."""
        if self.kind == "type":
            return declared(self.value)
        return tuple(row for row in all_aliases() if row.method == self.name)

    @cached_property
    def families(self) -> dict[str, Family]:
        """The aliases of a type by sub-heading: the first word of their names, or `OTHERS` for words with one alias."""
        words = Counter(row.word for row in self.aliases)
        alone = [word for word, count in words.items() if count == 1]
        found: dict[str, list[AliasRow]] = {}
        for row in self.aliases:
            found.setdefault(OTHERS if len(alone) > 1 and row.word in alone else row.word, []).append(row)
        if OTHERS in found:
            found[OTHERS] = found.pop(OTHERS)
        return {name: Family.of(rows) for name, rows in found.items()}

    @property
    def response(self) -> str:
        """What a method returns, in Markdown: the kinds in code, each type linked to its page."""
        return " or ".join(_linked(part.strip()) for part in returned(self.value).split(" | "))

    @property
    def required(self) -> tuple[str, ...]:
        """The parameters that a method cannot be without."""
        return tuple(one.name for one in parameters(self.value) if one.default is one.empty)

    @property
    def answers_webhook(self) -> bool:
        """Whether Telegram takes the method from a webhook's response."""
        return answers_webhook(self.value)

    @property
    def no_reply(self) -> str:
        """What the page of a method says that Telegram does not take from a webhook's response."""
        return f"{NO_REPLY} Telegram ignores `{self.title}` in the response to a delivery."


def _linked(kind: str) -> str:
    if inner := _LIST.fullmatch(kind):
        return f"`list` of {_linked(inner[1])}"
    known = find("type", stem(kind))
    return f"[`{kind}`](../{known.package}/{known.stem}.md)" if known else f"`{kind}`"


def declared(value: Any) -> tuple[AliasRow, ...]:
    """Read the aliases that a type declares or inherits, in the order of the code."""
    bases = reversed(value.__mro__) if isinstance(value, type) else ()
    found: dict[str, Alias[Any]] = {
        name: one for base in bases for name, one in vars(base).items() if isinstance(one, Alias)
    }
    return tuple(
        AliasRow(value.__name__, name, one.method_name, tuple(one.fill))
        for name, one in found.items()
        if getattr(value, name) is not None
    )


@cache
def all_aliases() -> tuple[AliasRow, ...]:
    """Read the aliases of every type, by the type's name."""
    return tuple(row for subject in subjects() if subject.kind == "type" for row in declared(subject.value))


@cache
def subjects() -> tuple[Subject, ...]:
    """Import every type and every method: what must have a page."""
    return tuple(
        Subject(kind, name, value)
        for kind, package in PACKAGES.items()
        for name, value in sorted(lazy.everything(package).items())
    )


@cache
def _by_page() -> dict[str, Subject]:
    return {subject.page: subject for subject in subjects()}


def find(kind: Kind, name: str) -> Subject | None:
    """Return the type or method with this stem."""
    return _by_page().get(f"api/{kind}s/{name}.md")


def about(page: str) -> Subject | None:
    """Return what the page at this path, below the folder of the documentation, is about."""
    return _by_page().get(page)


def _squeezed(name: str) -> str:
    return name.replace("_", "").lower()


def spelled(name: str) -> Subject | None:
    """Return the type or method of this name in any spelling: `answer_callback_query`, `AnswerCallbackQuery`."""
    return next((one for one in subjects() if _squeezed(one.name) == _squeezed(name)), None)


def near(name: str, among: list[str]) -> str:
    """Return a question that names the nearest of some names, or nothing."""
    squeezed = {_squeezed(one): one for one in among}
    close = difflib.get_close_matches(_squeezed(name), squeezed, n=3, cutoff=0.6)
    return f"Did you mean {' or '.join(squeezed[one] for one in close)}? " if close else ""
