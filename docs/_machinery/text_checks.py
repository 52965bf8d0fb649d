"""The checks of a page's words: nothing left to write, no filler, no HTML, no open fence."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from .pages import Item

if TYPE_CHECKING:
    from .pages import Page
    from .problems import Checker

_TODO = re.compile(r"\bTODO\b(?::\s*(.*))?")
_FILLER = re.compile(r"\b(foo|bar|lorem)\b", re.IGNORECASE)
# In prose a bar is a thing: a menu bar, a progress bar.
_PROSE_FILLER = re.compile(r"\b(foo|lorem)\b", re.IGNORECASE)
_REAL_NAME = "Take a name from a real bot."
_ELISION = re.compile(r"\((?:\.\.\.|…)\)")
_TAG = re.compile(r"</?[a-zA-Z][\w-]*(?:\s[^<>]*)?/?>|<!--")


def check_text(page: Page, check: Checker, *, html: bool) -> None:
    """Check the words of a page; `html` allows tags in it."""
    check.expect(
        page.unclosed is None,
        page.unclosed or 1,
        "the fence is never closed",
        "End it with a line of as many backticks.",
    )
    for number, prose in enumerate(page.prose.split("\n"), 1):
        line = page.lines[number - 1]
        # A code span may speak of the mark; the page tool puts none into one.
        if (_TODO.search(prose) or number in page.code) and (todo := _TODO.search(line)):
            asked = f" ({todo[1].strip(' |')})" if todo[1] else ""
            check.fail(number, "there is a TODO left", f"Write what it asks for{asked}, and remove the mark.")
    code = [Item(number, page.lines[number - 1]) for number in sorted(page.code)]
    for item in (*code, *page.code_spans):
        if filler := _FILLER.search(item.text):
            check.fail(item.line, f"`{filler[0]}` says nothing", _REAL_NAME)
    for item in code:
        if _ELISION.search(item.text):
            check.fail(item.line, "the call leaves out what is passed", "Write the arguments: a snippet is a program.")
    for match in _PROSE_FILLER.finditer(page.prose):
        check.fail(page.line_of(match.start()), f"`{match[0]}` says nothing", _REAL_NAME)
    if not html:
        for match in _TAG.finditer(page.prose):
            check.fail(page.line_of(match.start()), f"`{match[0]}` is HTML", "Write it in Markdown.")
