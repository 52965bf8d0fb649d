"""The checks that sections and tables have in common: headings in order, the columns."""

from __future__ import annotations

import difflib
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from .pages import Section, Table
    from .problems import Checker


def compare_headings(
    sections: tuple[Section, ...], expected: tuple[str, ...], check: Checker, *, owner: str, end: int, marks: str = "##"
) -> None:
    """Compare the headings of one level with those that must be there, in this order."""
    present = [section.heading.text for section in sections]
    absent = [name for name in expected if name not in present]
    known = []
    for section in sections:
        heading = section.heading
        if heading.text not in expected:
            lowered = {name.lower(): name for name in absent}
            close = difflib.get_close_matches(heading.text.lower(), lowered, n=1, cutoff=0.6)
            remedy = f"Write `{marks} {lowered[close[0]]}`." if close else "Remove it, or make it part of a section."
            if close:
                absent.remove(lowered[close[0]])
            check.expect(False, heading.line, f"`{heading}` has no place on {owner}", remedy)
        elif check.expect(heading.text not in known, heading.line, f"`{heading}` stands there twice", "Keep one."):
            _in_order(section, known, expected, check)
            known.append(heading.text)
    for name in absent:
        follower = next((one for one in sections if _after(one.heading.text, name, expected)), None)
        line = follower.heading.line if follower else end
        before = f"before `{follower.heading}`" if follower else "at the end"
        check.expect(False, line, f"`{marks} {name}` is missing", f"Add it {before}.")


def _after(text: str, name: str, expected: tuple[str, ...]) -> bool:
    return text in expected and expected.index(text) > expected.index(name)


def _in_order(section: Section, known: list[str], expected: tuple[str, ...], check: Checker) -> None:
    heading = section.heading
    later = next((name for name in known if expected.index(name) > expected.index(heading.text)), None)
    marks = "#" * heading.level
    check.expect(
        later is None,
        heading.line,
        f"`{heading}` stands after `{marks} {later}`",
        f"The order is: {', '.join(expected)}.",
    )


def columns(table: Table, expected: tuple[str, ...], check: Checker) -> bool:
    """Check the header of a table and the number of cells in its rows; tell whether all is well."""
    right = "| " + " | ".join(expected) + " |"
    line = table.header.line
    if not check.expect(table.header.cells == expected, line, "the columns are not the usual ones", f"Write `{right}`."):
        return False
    sizes = [
        check.expect(
            len(row.cells) == len(expected),
            row.line,
            f"the row has {len(row.cells)} cells, not {len(expected)}",
            f"The columns are `{right}`; a `|` in a text is written `\\|`.",
        )
        for row in table.rows
    ]
    return all(sizes)
