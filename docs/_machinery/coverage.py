"""The page that says how much of the site has run, and what the embedded server does: made by the build, from both."""

from __future__ import annotations

import json
from collections import Counter
from functools import cache
from typing import TYPE_CHECKING, Any

import msgspec

from aiogram.api import lazy, methods, types
from aiogram.api.limits import limits
from aiogram.api.names import stem
from aiogram.testing.core import handler

from .facts import FACTS
from .here import why_not_here
from .problems import counted
from .proofs import proofs_of
from .record import last_session
from .result_files import read_result
from .results import Call
from .snippets import page_snippets, shown

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping, Sequence
    from pathlib import Path

    from .snippets import Snippet

PAGE = """\
# Coverage

What has run, counted by the build of this site from what the runs have left.

| | |
|---|---|
{rows}

## Snippets that do not run in the page

{elsewhere}

## What the embedded server does

Every method is read and checked as Telegram does it. {behaving}

| Family | Methods | With behaviour | Still without |
|---|---|---|---|
{families}
"""


class Ran(msgspec.Struct):
    """A snippet, and what its run has left."""

    line: int
    skip: str | None
    why_not_here: str
    done: bool
    """Whether there is a result."""
    pictured: bool
    calls: list[str]
    """The method of each call."""


class Tally(msgspec.Struct):
    """What there is to be counted on a page."""

    snippets: list[Ran]
    proven: list[bool]
    """Of each error that the page names, whether a snippet of it has met it."""


def tally(path: Path, root: Path) -> Tally:
    """Count a page below `root`."""
    snippets = [_ran(one, root) for one in page_snippets(path)]
    return Tally(snippets, [one.proven for one in proofs_of(path, root)])


def _ran(snippet: Snippet, root: Path) -> Ran:
    result = read_result(snippet.code, snippet.fixtures, root)
    calls = [one.method for one in result.exchanges if isinstance(one, Call)] if result else []
    why = why_not_here(snippet.code, snippet.fixtures, root)
    return Ran(snippet.line, snippet.skip, why, result is not None, bool(result and result.chats), calls)


def coverage_page(tallies: Mapping[Path, Tally], pages: Mapping[str, tuple[int, int]], root: Path) -> str:
    """Return the page of the project at `root` in Markdown.

    `tallies` are by the file of their page, `pages` are types and methods -> how many have a page, of how many.
    """
    known: dict[str, Any] = json.loads(FACTS.read_text("utf-8"))
    official: dict[str, Any] = known["methods"]
    ran = [one for page in tallies.values() for one in page.snippets]
    return PAGE.format(
        rows="\n".join(
            f"| {name} | {value} |" for name, value in [*_run(known["version"], ran, root), *_rows(tallies, ran, pages)]
        ),
        elsewhere=_elsewhere(ran),
        behaving=_behaving(official),
        families="\n".join(_families(official)),
    )


def _run(version: str, ran: Sequence[Ran], root: Path) -> Iterator[tuple[str, str]]:
    yield "Bot API", version
    session = last_session(root)
    if session is None or session.snippets != len(ran):
        yield "Date of the run", "several: these snippets were not all run at once"
        return
    yield "Date of the run", f"{session.began:%Y-%m-%d, %H:%M} UTC"
    yield "Time that it took", f"{session.seconds // 60} min {session.seconds % 60:02} s"


@cache
def _limits() -> int:
    """Count the limits that are checked before a call is sent; `nox -s docs` tries each at its edge and past it."""
    everything = [*lazy.everything(types).values(), *lazy.everything(methods).values()]
    structs = [one for one in everything if isinstance(one, type) and issubclass(one, msgspec.Struct)]
    return sum(marker.checked for cls in structs for found in limits(cls).values() for marker in found)


def _rows(
    tallies: Mapping[Path, Tally], ran: Sequence[Ran], pages: Mapping[str, tuple[int, int]]
) -> Iterator[tuple[str, str]]:
    for section, (written, there) in pages.items():
        yield f"Pages of {section}", f"{written} of {there}"
    yield "Snippets that ran, in their page and as copied programs", str(sum(one.done for one in ran))
    skipped = [(path, one) for path, page in tallies.items() for one in page.snippets if one.skip]
    reasons = "".join(f"; {_name(path, one)}: {one.skip}" for path, one in skipped)
    yield "Snippets that were skipped", f"{len(skipped)}{reasons}"
    yield "Snippets with a Run button", str(sum(not one.why_not_here and not one.skip for one in ran))
    yield "Snippets with a picture of a chat", str(sum(one.pictured for one in ran))
    calls = [call for one in ran for call in one.calls]
    yield "Calls to the server", f"{len(calls)}, of {counted(len(set(calls)), 'method')}"
    named = [proven for page in tallies.values() for proven in page.proven]
    yield "Errors on the pages of methods that a snippet there has met", f"{sum(named)} of {len(named)}"
    yield "Limits, each tried at its edge and one past it", str(_limits())
    weak = sorted(
        {
            _name(path, one)
            for path, page in tallies.items()
            for one in page.snippets
            if not all(map(_behaves, one.calls))
        }
    )
    yield "Snippets answered by a default of the server", f"{len(weak)}{': ' if weak else ''}{', '.join(weak)}"


def _name(path: Path, snippet: Ran) -> str:
    return f"{shown(path)}:{snippet.line}"


@cache
def _behaves(method: str) -> bool:
    return handler(stem(method)) is not None


def _behaving(official: Mapping[str, Any]) -> str:
    does = "what Telegram's do: they change what is there, people see it, and bots hear of it."
    count = sum(map(_behaves, official))
    if count == len(official):
        return f"All {count} do {does}"
    return (
        f"{count} of {len(official)} do {does} The others answer with the least that their type allows, and the header "
        "`X-Bot-Api-Answer: default` says so."
    )


def _elsewhere(ran: Iterable[Ran]) -> str:
    reasons = Counter(one.why_not_here for one in ran if one.why_not_here)
    if not reasons:
        return "All of them run there."
    rows = "\n".join(f"| {reason[0].upper()}{reason[1:]}. | {count} |" for reason, count in reasons.most_common())
    return f"| Why | Snippets |\n|---|---|\n{rows}"


def _families(official: Mapping[str, Any]) -> Iterator[str]:
    for section in dict.fromkeys(body["section"] for body in official.values()):
        names = [name for name, body in official.items() if body["section"] == section]
        without = [name for name in names if not _behaves(name)]
        listed = ", ".join(f"`{name}`" for name in without)
        yield f"| {section} | {len(names)} | {len(names) - len(without)} | {listed} |"
