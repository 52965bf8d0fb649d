"""The checks that sections and tables have in common: headings in order, the columns."""

from __future__ import annotations

from difflib import get_close_matches
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Sequence

    from .pages import Section, Table
    from .problems import Checker


def compare_headings(
    sections: tuple[Section, ...], expected: tuple[str, ...], check: Checker, *, owner: str, end: int, marks: str = "##"
) -> dict[str, Section]:
    """Compare the headings of one level with those that must be there, in this order.

    Returns the sections by what their headings are, or by what they are meant to be.
    """
    meant = misspelt(sections, expected)
    known: dict[str, Section] = {}
    for section in sections:
        heading = section.heading
        name = meant.get(heading.line, heading.text)
        if heading.text not in expected:
            fix = f"Write `{marks} {name}`." if heading.line in meant else "Remove it, or make it part of a section."
            check.fail(heading.line, f"`{heading.shown}` has no place on {owner}", fix)
        else:
            check.expect(name not in known, heading.line, f"`{heading.shown}` stands there twice", "Keep one.")
        if name in expected:
            known.setdefault(name, section)
    _in_order(known, expected, check)
    for name in expected:
        if name not in known:
            later = [known[one] for one in expected[expected.index(name) :] if one in known]
            line = later[0].heading.line if later else end
            before = f"before `{later[0].heading.shown}`" if later else "at the end"
            check.fail(line, f"`{marks} {name}` is missing", f"Add it {before}.")
    return known


def misspelt(sections: Sequence[Section], expected: Sequence[str]) -> dict[int, str]:
    """Find the headings that are meant to be one of the expected: their lines, and what they should say."""
    present = [section.heading.text for section in sections]
    absent = {name.lower(): name for name in expected if name not in present}
    found: dict[int, str] = {}
    for heading in (section.heading for section in sections):
        if heading.text not in expected and (close := get_close_matches(heading.text.lower(), absent, 1)):
            found[heading.line] = absent.pop(close[0])
    return found


def _in_order(known: dict[str, Section], expected: tuple[str, ...], check: Checker) -> None:
    kept = _longest_rising([expected.index(name) for name in known])
    for name, section in known.items():
        line = section.heading.line
        order = f"The order is: {', '.join(expected)}."
        check.expect(expected.index(name) in kept, line, f"`{section.heading.shown}` is out of order", order)


def _longest_rising(numbers: list[int]) -> list[int]:
    """Return the most of the numbers that can stay where they are when the rest are moved into order."""
    none: list[int] = []
    best: list[list[int]] = []
    for number in numbers:
        before = max((one for one in best if one[-1] < number), key=len, default=none)
        best.append([*before, number])
    return max(best, key=len, default=none)


def columns(table: Table, expected: tuple[str, ...], check: Checker) -> bool:
    """Check the header of a table and the number of cells in its rows; tell whether the header is right."""
    right = "| " + " | ".join(expected) + " |"
    line = table.header.line
    if not check.expect(
        table.header.cells == expected, line, "the columns are not the usual ones", f"Write `{right}`."
    ):
        return False
    for row in table.rows:
        check.expect(
            len(row.cells) == len(expected),
            row.line,
            f"the row has {len(row.cells)} cells, not {len(expected)}",
            f"The columns are `{right}`; a `|` in a text is written `\\|`.",
        )
    return True
