"""The checks of a page's words: nothing left to write, no filler, no HTML, no open fence."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from .pages import Page
    from .problems import Checker

_TODO = re.compile(r"\bTODO\b:?\s*(.*)")
_FILLER = re.compile(r"\b(foo|bar|lorem)\b", re.IGNORECASE)
_PROSE_FILLER = re.compile(r"\b(foo|lorem)\b", re.IGNORECASE)
_TAG = re.compile(r"</?[a-zA-Z][\w-]*(?:\s[^<>]*)?/?>|<!--")


def check_text(page: Page, check: Checker, *, html: bool) -> None:
    """Check the words of a page; `html` allows tags in it."""
    check.expect(
        page.unclosed is None,
        page.unclosed or 1,
        "the fence is never closed",
        "End it with a line of as many backticks.",
    )
    for number, line in enumerate(page.lines, 1):
        if todo := _TODO.search(line):
            asked = f" ({todo[1].strip(' |*#`')})" if todo[1].strip(" |*#`") else ""
            check.fail(number, "there is a TODO left", f"Write what it asks for{asked}, and remove the mark.")
    spoken = page.prose.split("\n")
    for number, (line, prose) in enumerate(zip(page.lines, spoken, strict=True), 1):
        # A menu bar is a thing; a bar in code is a name that nobody has thought about.
        coded = (
            line
            if number in page.code
            else "".join(shown for shown, blank in zip(line, prose, strict=True) if blank == " ")
        )
        if filler := _PROSE_FILLER.search(prose) or _FILLER.search(coded):
            check.fail(number, f"`{filler[0]}` says nothing", "Take a name from a real bot.")
    if not html:
        for match in _TAG.finditer(page.prose):
            check.fail(page.line_of(match.start()), f"`{match[0]}` is HTML", "Write it in Markdown.")
