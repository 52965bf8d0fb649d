"""Whether the errors that the pages of methods name are real: each has been raised by a snippet of its page.

What a snippet has met is in its result: the answers of the server to calls of the method, and for what is raised before
anything is sent, what the snippet printed.
"""

from __future__ import annotations

import os
from difflib import get_close_matches
from typing import TYPE_CHECKING, NamedTuple

from .error_checks import BEFORE_SENDING
from .expected import ERROR_COLUMNS, about, subjects
from .pages import Page, PageError
from .problems import Problem
from .result_files import read_result
from .results import Call
from .snippets import SnippetError, find_snippets

if TYPE_CHECKING:
    from collections.abc import Collection, Iterator
    from pathlib import Path

_REST = "…"
"""What stands at the end of a text that goes on differently from case to case."""


class Proof(NamedTuple):
    """One row of a table of errors."""

    page: str
    line: int
    code: str
    text: str
    proven: bool
    nearest: str
    """The text most like it of those that the snippets of the page have met; empty for none."""


def proofs(root: Path, only: Collection[str] | None = None) -> Iterator[Proof]:
    """Yield the errors that the pages below `root`/docs name; `only` are pages, as paths below docs."""
    for subject in subjects():
        path = root / "docs" / subject.page
        if subject.kind == "method" and path.is_file() and (only is None or subject.page in only):
            yield from _of_page(root, path, subject.title)


def proofs_of(path: Path, root: Path) -> Iterator[Proof]:
    """Yield the errors that one page below `root`/docs names; none where it is not the page of a method."""
    subject = about(os.path.relpath(path, root / "docs"))
    if subject is not None and subject.kind == "method":
        yield from _of_page(root, path, subject.title)


def unproven(found: Collection[Proof]) -> list[Problem]:
    """Return a problem for every error that no snippet of its page has met."""
    return [
        Problem(
            one.page,
            one.line,
            f"no snippet of the page has met the error `{one.text}`"
            + (f", but one has met `{one.nearest}`" if one.nearest else ""),
            "Raise it in a snippet, correct its text, or remove the row.",
        )
        for one in found
        if not one.proven
    ]


def _of_page(root: Path, path: Path, method: str) -> Iterator[Proof]:
    try:
        page, snippets = Page.read(path), find_snippets(path.read_text("utf-8"), path)
    except (PageError, SnippetError):
        # The checks of the pages say so.
        return
    section = page.section("Errors")
    if section is None:
        return
    results = [read_result(one.code, one.fixtures, root) for one in snippets]
    answers = [
        (str(call.status), str(call.answer.get("description", "")))
        for one in results
        if one is not None
        for call in one.exchanges
        if isinstance(call, Call) and call.method == method and call.answer.get("ok") is False
    ]
    printed = "\n".join(one.output for one in results if one is not None)
    for table in page.tables(section.first, section.last):
        for row in table.rows:
            if len(row.cells) != len(ERROR_COLUMNS):
                continue
            code, text = row.cells[0], row.cells[1].strip("`")
            if code == BEFORE_SENDING:
                proven = bool(text) and text in printed
            else:
                proven = any(code == status and _same(text, said) for status, said in answers)
            nearest = get_close_matches(text, {said for _, said in answers}, n=1)
            where = path.relative_to(root).as_posix()
            yield Proof(where, row.line, code, text, proven, nearest[0] if nearest else "")


def _same(text: str, said: str) -> bool:
    return said.startswith(text.removesuffix(_REST)) if text.endswith(_REST) else said == text
