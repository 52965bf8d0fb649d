"""A page before anybody has written it: all that the code knows, and a TODO where a person must speak."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .expected import (
    ALIAS_NOTE,
    BOT_METHOD,
    ERROR_COLUMNS,
    OBJECT,
    RELATED,
    USAGE,
    alias_columns,
)

if TYPE_CHECKING:
    from collections.abc import Iterable

    from .expected import AliasRow, Family, Kind, Subject

TODO = "TODO"


def whole(subject: Subject) -> str:
    """Return the whole page."""
    lines = [subject.heading, ""]
    for name in subject.sections:
        lines += [*section(subject, name), ""]
    return "\n".join(lines)


def section(subject: Subject, name: str) -> list[str]:
    """Return the lines of one section, from its heading to its last line that is not blank."""
    return [f"## {name}", "", *_BODIES[name](subject)]


def usage(subject: Subject, name: str) -> list[str]:
    """Return the lines of one form of usage."""
    heading = [f"### {name}", ""]
    arguments = ", ".join(f"{one}={TODO}" for one in subject.required)
    call = f"{subject.name}({arguments})"
    imports = ["from aiogram import Bot"]
    if name == BOT_METHOD:
        return heading + _program(imports, f"await bot.{subject.stem}({arguments})")
    imports.append(f"from aiogram.methods import {subject.name}")
    if name == OBJECT:
        current = ["With the current bot, which is the one whose `async with` block you are in:", ""]
        specific = ["", "With a specific bot:", ""]
        return [
            *heading,
            *current,
            *_program(imports, f"await {call}"),
            *specific,
            *_program(imports, f"await bot({call})"),
        ]
    if not subject.answers_webhook:
        return [*heading, subject.no_reply]
    said = f"{TODO}: a handler that has `return {call}`, and the server that it runs in."
    return [*heading, said, "", "```{.python}", f"# {TODO}", "```"]


def family(name: str, one: Family, descriptions: dict[str, str] | None = None) -> list[str]:
    """Return the sub-heading and the table of a family of aliases of a type."""
    note = [one.note, ""] if one.note else []
    return [f"### {name}", "", *note, *table("type", one.rows, descriptions)]


def table(kind: Kind, rows: Iterable[AliasRow], descriptions: dict[str, str] | None = None) -> list[str]:
    """Return a table of aliases; `descriptions` are those that a person has written, by the alias' first cell."""
    said = descriptions or {}
    return [
        *_header(alias_columns(kind)),
        *(row.line_for(kind, said.get(row.cells_for(kind)[0]) or TODO) for row in rows),
    ]


def official_item(subject: Subject) -> str:
    """Return the first item of the related pages."""
    return f"- [Official documentation]({subject.official})"


def _header(columns: tuple[str, ...]) -> list[str]:
    return [f"| {' | '.join(columns)} |", "|" + "---|" * len(columns)]


def _program(imports: list[str], statement: str) -> list[str]:
    body = ["async with Bot() as bot:", f"    {statement}"]
    return ["```{.python}", *imports, "", *body, "```"]


def _description(subject: Subject) -> list[str]:
    if subject.kind == "type":
        return [f"{TODO}: what it is, when a bot gets or sends it, what to do with it, where people go wrong."]
    return [f"{TODO}: what it does, who may call it and with which right, its limits, where people go wrong."]


def _table(subject: Subject) -> list[str]:
    absent = ["", f"{TODO}: one sentence that says what its mere presence means."]
    return [f"::: {subject.anchor}", *([] if subject.kind == "method" or subject.has_fields else absent)]


def _response(subject: Subject) -> list[str]:
    return [f"{subject.response}: {TODO}: what it means."]


def _location(subject: Subject) -> list[str]:
    return [f"- `{line}`" for line in subject.locations]


def _usage(subject: Subject) -> list[str]:
    lines: list[str] = []
    for name in USAGE:
        lines += [*usage(subject, name), ""]
    return lines[:-1]


def _aliases(subject: Subject) -> list[str]:
    if subject.kind == "method":
        return table("method", subject.aliases)
    lines = [ALIAS_NOTE]
    for name, one in subject.families.items():
        lines += ["", *family(name, one)]
    return lines


def _examples(_: Subject) -> list[str]:
    said = f"### {TODO}: what the example achieves"
    return [
        said,
        "",
        *_program(["from aiogram import Bot"], f"...  # {TODO}: a complete program, as a real bot would have it"),
    ]


def _errors(_: Subject) -> list[str]:
    return [*_header(ERROR_COLUMNS), f"|{f' {TODO} |' * len(ERROR_COLUMNS)}"]


def _related(subject: Subject) -> list[str]:
    return [official_item(subject), f"- {TODO}: the pages of this site that a reader will want next"]


_BODIES = {
    "Description": _description,
    "Attributes": _table,
    "Members": _table,
    "Arguments": _table,
    "Response": _response,
    "Location": _location,
    "Usage": _usage,
    "Aliases": _aliases,
    "Examples": _examples,
    "Errors": _errors,
    RELATED: _related,
}
