"""The page that says how much of the site has run, and what the embedded server does: made by the build, from both."""

from __future__ import annotations

import json
from collections import Counter
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from aiogram.api.names import stem
from aiogram.testing.core import handler

from .facts import FACTS
from .here import why_not_here
from .problems import counted
from .proofs import proofs
from .result_files import read_result
from .results import Call
from .snippets import all_snippets

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping
    from pathlib import Path

    from .results import Result
    from .snippets import Snippet

PAGE = """\
# Coverage

What has run, counted by the build of this site from what the runs have left. Bot API {version}.

| | |
|---|---|
{rows}

## Snippets that do not run in the page

{elsewhere}

## What the embedded server does

Every method is read and checked as Telegram does it. {behaving} of {all} do what Telegram's do: they change what is
there, people see it, and bots hear of it. The others answer with the least that their type allows, and the header
`X-Bot-Api-Answer: default` says so.

| Family | Methods | With behaviour | Still without |
|---|---|---|---|
{families}
"""


@dataclass(frozen=True)
class _Ran:
    """A snippet, and what its run has left; None where it is skipped, or has not run."""

    snippet: Snippet
    result: Result | None
    why_not_here: str


def coverage_page(root: Path, pages: Mapping[str, tuple[int, int]]) -> str:
    """Return the page in Markdown. `pages` are types and methods -> how many have a page, of how many."""
    known: dict[str, Any] = json.loads(FACTS.read_text("utf-8"))
    ran = [
        _Ran(one, read_result(one.code, one.fixtures, root), why_not_here(one.code, one.fixtures, root))
        for one in all_snippets(root)
    ]
    methods: dict[str, Any] = known["methods"]
    return PAGE.format(
        version=known["version"],
        rows="\n".join(f"| {name} | {value} |" for name, value in _rows(root, ran, pages)),
        elsewhere=_elsewhere(ran),
        behaving=sum(_behaves(name) for name in methods),
        all=len(methods),
        families="\n".join(_families(methods)),
    )


def _rows(root: Path, ran: Iterable[_Ran], pages: Mapping[str, tuple[int, int]]) -> Iterator[tuple[str, str]]:
    for section, (written, there) in pages.items():
        yield f"Pages of {section}", f"{written} of {there}"
    done = [(one, one.result) for one in ran if one.result is not None]
    yield "Snippets that ran, in their page and as copied programs", str(len(done))
    skipped = [one.snippet for one in ran if one.snippet.skip]
    reasons = "".join(f"; {one.name}: {one.skip}" for one in skipped)
    yield "Snippets that were skipped", f"{len(skipped)}{reasons}"
    yield "Snippets with a Run button", str(sum(not one.why_not_here and not one.snippet.skip for one in ran))
    yield "Snippets with a picture of a chat", str(sum(bool(result.chats) for _, result in done))
    calls = [call for _, result in done for call in result.exchanges if isinstance(call, Call)]
    yield "Calls to the server", f"{len(calls)}, of {counted(len({one.method for one in calls}), 'method')}"
    named = list(proofs(root))
    yield (
        "Errors on the pages of methods that a snippet there has met",
        f"{sum(one.proven for one in named)} of {len(named)}",
    )
    weak = sorted({one.snippet.name for one, result in done if _made_up(result)})
    yield "Snippets answered by a default of the server", f"{len(weak)}{': ' if weak else ''}{', '.join(weak)}"


def _made_up(result: Result) -> bool:
    return any(isinstance(call, Call) and not _behaves(call.method) for call in result.exchanges)


def _behaves(method: str) -> bool:
    return handler(stem(method)) is not None


def _elsewhere(ran: Iterable[_Ran]) -> str:
    reasons = Counter(one.why_not_here for one in ran if one.why_not_here)
    if not reasons:
        return "All of them run there."
    rows = "\n".join(f"| {reason[0].upper()}{reason[1:]}. | {count} |" for reason, count in reasons.most_common())
    return f"| Why | Snippets |\n|---|---|\n{rows}"


def _families(methods: Mapping[str, Any]) -> Iterator[str]:
    for section in dict.fromkeys(body["section"] for body in methods.values()):
        names = [name for name, body in methods.items() if body["section"] == section]
        without = [name for name in names if not _behaves(name)]
        listed = ", ".join(f"`{name}`" for name in without)
        yield f"| {section} | {len(names)} | {len(names) - len(without)} | {listed} |"
