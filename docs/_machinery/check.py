"""Check every page against the format and against the code: `python -m docs._machinery.check [PAGE …]`.

A page is named by its stem, `callback_query`, by the type or method, or by its path. Every problem is
printed with its place and its remedy, then one line that counts; the exit status is 1 where there is a problem.
`pages_to_come.txt` lists the types and methods that may be without a page for now.
"""

from __future__ import annotations

import argparse
import sys
from pathlib import Path
from typing import TYPE_CHECKING

import aiogram

from . import to_come
from .docstring_checks import check_docstrings, source
from .expected import Subject, about, near, spelled, subjects
from .format_checks import check_page
from .link_checks import Site, check_links
from .pages import PageError
from .problems import Checker, Report
from .snippets import Snippet, SnippetError, find_snippets
from .text_checks import check_text

if TYPE_CHECKING:
    from collections.abc import Sequence

    from .pages import Page

_PURPOSE = "Check the pages against the format and against the code."
DOCS = Path(__file__).parents[1]
"""The folder of the documentation."""
PROJECT = Path(aiogram.__file__).parents[1]
"""What the paths of Python files are shown from."""


class UnknownPageError(Exception):
    """Neither a page nor a type or method has this name."""


def check(root: Path = DOCS, only: Sequence[str] | None = None) -> Report:
    """Check the pages below `root`, or only those named, and the docstrings that they show.

    A page that is listed as one to come may be missing, unless it is named.
    Raises `UnknownPageError` for a name in `only` that is none.
    """
    report = Report()
    existing = _existing(root)
    everything = {*existing, *(subject.page for subject in subjects())}
    chosen = pages_named(only, root) if only else sorted(everything)
    site = Site(root, to_come.pages(root))
    if not only:
        to_come.check_list(root, report)
    for name in chosen:
        subject = about(name)
        checker = Checker(report, f"{root.name}/{name}")
        if subject:
            path = source(subject)
            check_docstrings(path, path.relative_to(PROJECT).as_posix(), subject.name, report)
            if not only and name in site.to_come:
                report.to_come += 1
                continue
            remedy = f"Start it with `python -m docs._machinery.new {subject.title}`."
            what = f"the {subject.kind} {subject.title} has no page"
            if not checker.expect(name in existing, 1, what, remedy):
                continue
        report.pages += 1
        page = site.read(root / name)
        if isinstance(page, PageError):
            checker.fail(page.line, page.what, page.remedy)
            continue
        _check_one(page, subject, site, name, checker)
    report.problems.sort()
    return report


def _existing(root: Path) -> list[str]:
    names = [path.relative_to(root) for path in sorted(root.rglob("*.md"))]
    return [name.as_posix() for name in names if not any(part[0] in "._" for part in name.parts)]


def pages_named(only: Sequence[str], root: Path = DOCS) -> list[str]:
    """Return the pages, as paths below `root`, that the names mean; one may mean the page of a type and a guide.

    Raises `UnknownPageError` for a name of nothing.
    """
    stems: dict[str, set[str]] = {}
    for page in _existing(root):
        stems.setdefault(Path(page).stem, set()).add(page)
    chosen: set[str] = set()
    for name in only:
        stem = Path(name).stem if name.endswith(".md") else name
        subject = spelled(stem)
        found = stems.get(stem, set[str]()) | ({subject.page} if subject else set[str]())
        exact = {page for page in found if name.endswith(".md") and name.endswith(page)}
        if not found:
            known = [*stems, *(one.title for one in subjects())]
            raise UnknownPageError(f"there is no page, type or method {name!r}. {near(stem, known)}".rstrip())
        chosen |= exact or found
    return sorted(chosen)


def _check_one(page: Page, subject: Subject | None, site: Site, name: str, checker: Checker) -> None:
    folder, _, file = name.rpartition("/")
    index = file == "index.md"
    check_text(page, checker, html=index)
    check_links(page, site, checker)
    snippets = _snippets(page, checker)
    if subject is not None:
        check_page(page, subject, snippets, checker)
        return
    if not index and (kind := {"api/types": "type", "api/methods": "method"}.get(folder)):
        stems = [one.stem for one in subjects() if one.kind == kind]
        remedy = f"{near(Path(file).stem, stems)}Rename the page to the stem of a {kind}, or delete it."
        checker.fail(1, f"there is no {kind} for the page `{file}`", remedy)
    titles = [heading for heading in page.headings if heading.level == 1]
    checker.expect(titles, 1, "the page has no title", "Begin it with a `# ` heading.")
    for heading in titles[1:]:
        checker.fail(heading.line, f"`{heading.shown}` is a second title", "Begin it with `##`.")


def _snippets(page: Page, checker: Checker) -> list[Snippet]:
    try:
        return find_snippets(page.text, page.path)
    except SnippetError as error:
        checker.fail(error.line, error.message, "Correct the fence.")
        return []


def main(arguments: Sequence[str] | None = None, root: Path = DOCS) -> int:
    """Run the checks from the command line and return the exit status."""
    parser = argparse.ArgumentParser(prog="python -m docs._machinery.check", description=_PURPOSE)
    parser.add_argument("page", nargs="*", help="stem, type, method or path; all pages when none is named")
    only: list[str] = parser.parse_args(arguments).page
    try:
        report = check(root, only)
    except UnknownPageError as error:
        parser.error(str(error))
    print(*(problem.text for problem in report.problems), report.summary, sep="\n")  # noqa: T201 (what the command is for)
    return 1 if report.problems else 0


if __name__ == "__main__":
    sys.exit(main())
