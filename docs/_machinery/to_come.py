"""The pages that nobody has written yet: a list that only shrinks."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .expected import near, subjects
from .problems import Checker

if TYPE_CHECKING:
    from pathlib import Path

    from .expected import Subject
    from .problems import Report

LIST = "_machinery/pages_to_come.txt"
"""Path of the list below the folder of the documentation."""
_COMMENT = "#"


def read(root: Path) -> list[tuple[str, int]]:
    """Return the names in the list below `root`, each with its line; none where there is no list."""
    path = root / LIST
    lines = path.read_text("utf-8").splitlines() if path.is_file() else []
    return [(line, number) for number, line in enumerate(map(str.strip, lines), 1) if line and line[0] != _COMMENT]


def pages(root: Path) -> frozenset[str]:
    """Return the paths, below `root`, of the pages that are listed and not there."""
    listed = dict(read(root))
    return frozenset(one.page for one in subjects() if one.title in listed and not (root / one.page).is_file())


def remove(root: Path, subject: Subject) -> bool:
    """Take a name off the list, and tell whether it was there."""
    line = dict(read(root)).get(subject.title)
    if line is None:
        return False
    path = root / LIST
    lines = path.read_text("utf-8").splitlines(keepends=True)
    del lines[line - 1]
    path.write_text("".join(lines), "utf-8")
    return True


def check_list(root: Path, report: Report) -> None:
    """Check that every entry is a type or method without a page, and that they are sorted."""
    check = Checker(report, f"{root.name}/{LIST}")
    known = {one.title: one for one in subjects()}
    order = "Sort the lines, capitals first, each name once."
    before = ""
    for name, line in read(root):
        subject = known.get(name)
        remedy = f"{near(name, list(known))}Remove the line, or correct it."
        if check.expect(subject, line, f"there is no type or method `{name}` whose page could come", remedy):
            there = subject is not None and (root / subject.page).is_file()
            check.expect(not there, line, f"`{name}` is to come, and its page is there", "Remove the line.")
        check.expect(before < name, line, f"`{name}` is listed after `{before}`", order)
        before = name
