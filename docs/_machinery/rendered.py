"""Are the Python fences that a reader sees those that ran?

Looks at the built site, not at the Markdown: whatever brings code onto a page, its reader takes it for something that
works. `python -m docs._machinery.rendered` compares `site/` with the last run of the pages.
"""

from __future__ import annotations

import sys
from collections import Counter
from html.parser import HTMLParser
from pathlib import Path
from typing import TYPE_CHECKING

from typing_extensions import override

from .problems import Problem
from .record import Entry, read_record
from .snippets import ROOT, digest, is_page, page_snippets, pages

if TYPE_CHECKING:
    from collections.abc import Iterable

_LANGUAGES = frozenset({"language-python", "language-py", "language-python3", "language-py3", "language-pycon"})
# What stands in these is not code to be read: scripts, what a page keeps for later, and numbers of lines.
_HIDDEN = frozenset({"script", "style", "template"})
_VOID = frozenset(
    {"area", "base", "br", "col", "embed", "hr", "img", "input", "link", "meta", "source", "track", "wbr"}
)


class _CodeBlocks(HTMLParser):
    """Collects the texts of `<pre><code>` that are said to be Python, by themselves or by what they stand in."""

    def __init__(self) -> None:
        super().__init__()
        self.found: list[str] = []
        self._open: list[tuple[str, frozenset[str]]] = []
        self._text: list[str] | None = None

    @override
    def updatepos(self, i: int, j: int) -> int:
        # Nobody asks in which line something stands, and to know it takes a sixth of the time.
        return j

    @override
    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        if tag in _VOID:
            return
        classes = frozenset((dict(attrs).get("class") or "").split())
        self._open.append((tag, classes))
        if tag != "code":
            return
        names = {name for name, _ in self._open}
        python = any(classes & _LANGUAGES for _, classes in self._open)
        if "pre" in names and python and not _HIDDEN & names:
            self._text = []

    @override
    def handle_endtag(self, tag: str) -> None:
        if tag == "code" and self._text is not None:
            self.found.append("".join(self._text))
            self._text = None
        for number in range(len(self._open) - 1, -1, -1):
            if self._open[number][0] == tag:
                del self._open[number:]
                break

    @override
    def handle_data(self, data: str) -> None:
        if self._text is not None and not any("linenos" in classes for _, classes in self._open):
            self._text.append(data)


def code_blocks(html: str) -> list[str]:
    """Return the Python code that a page shows as blocks, in order."""
    parser = _CodeBlocks()
    parser.feed(html)
    parser.close()
    return parser.found


def rendered_path(page: Path, docs: Path, site: Path) -> Path:
    """Return the HTML file that a Markdown file becomes, with or without a directory of its own."""
    stem = page.relative_to(docs).with_suffix("")
    if stem.name in {"index", "README"}:
        return site / stem.parent / "index.html"
    own = site / stem / "index.html"
    return own if own.exists() else (site / stem).with_suffix(".html")


def compare(
    site: Path, root: Path = ROOT, *, only: Iterable[Path] | None = None, entries: list[Entry] | None = None
) -> list[Problem]:
    """Compare the Python of the built site with what the last session ran.

    `only` are the Markdown files to look at; all pages of the site when left out, and then every page that the site
    has, also those that no Markdown file of ours became.
    """
    ran = read_record(root) if entries is None else entries
    docs = root / "docs"
    chosen = [page for page in (pages(root) if only is None else only) if page.is_relative_to(docs)]
    found: list[Problem] = []
    seen: set[Path] = set()
    for page in chosen:
        html = rendered_path(page, docs, site)
        seen.add(html)
        name = page.relative_to(root).as_posix()
        if html.exists():
            found += _compare_page(page, name, html, [entry for entry in ran if entry.page == name])
        else:
            found.append(Problem(name, 1, f"{html} does not exist", "Build the site first."))
    if only is None:
        found += _strangers(site, seen)
        found += _readme(root, ran)
    return found


def _compare_page(page: Path, name: str, html: Path, ran: list[Entry]) -> list[Problem]:
    shown = Counter(map(digest, code_blocks(html.read_text("utf-8"))))
    found = _unsuccessful(ran)
    lines = {snippet.digest: snippet.line for snippet in page_snippets(page)}
    executed = Counter(entry.digest for entry in ran)
    for missing in shown - executed:
        line = lines.get(missing)
        if line is None:
            what = "the rendered page shows Python that is no fence of this file"
            remedy = "It comes from a docstring or a template, or the page was built earlier: move it here, or rebuild."
        else:
            what = "this snippet is shown and did not run"
            remedy = "Run the pages first: python -m pytest docs README.md"
        found.append(Problem(name, line or 1, what, remedy))
    for entry in ran:
        if (executed - shown)[entry.digest]:
            what = "this snippet ran and is not shown as Python on the rendered page"
            found.append(Problem(name, entry.line, what, "Rebuild the site, or look for what swallows the fence."))
    return found


def _unsuccessful(ran: list[Entry]) -> list[Problem]:
    return [
        Problem(entry.page, entry.line, f"this snippet did not pass: {entry.outcomes}", "See what pytest says.")
        for entry in ran
        if not entry.passed and not entry.skip
    ]


def _strangers(site: Path, seen: set[Path]) -> list[Problem]:
    return [
        Problem(str(html), 1, "a page that none of docs/ became shows Python", "Nothing runs it: take it out.")
        for html in sorted(site.rglob("*.html"))
        if html not in seen and code_blocks(html.read_text("utf-8"))
    ]


def _readme(root: Path, ran: list[Entry]) -> list[Problem]:
    """Compare the README, which is rendered elsewhere, by its source."""
    page = root / "README.md"
    if not page.exists() or not is_page(page, root):
        return []
    executed = Counter(entry.digest for entry in ran if entry.page == page.name)
    found = _unsuccessful([entry for entry in ran if entry.page == page.name])
    for snippet in page_snippets(page):
        if not executed[snippet.digest]:
            what, remedy = "this snippet did not run", "Run the pages first: python -m pytest docs README.md"
            found.append(Problem(page.name, snippet.line, what, remedy))
    return found


def main() -> int:
    """Report on a built site; 0 when all is well."""
    site = Path(sys.argv[1]) if len(sys.argv) > 1 else ROOT / "site"
    try:
        problems = compare(site)
    except FileNotFoundError as error:
        sys.exit(f"nothing ran yet: {error.filename} is missing. Run: python -m pytest docs README.md")
    sys.stderr.writelines(f"{problem.text}\n" for problem in problems)
    return bool(problems)


if __name__ == "__main__":
    sys.exit(main())
