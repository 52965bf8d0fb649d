"""The checks of the alias tables, in both directions: code to page and page to code."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .expected import ALIAS_NOTE, FILLED, OTHERS, alias_columns, near
from .structure import columns, compare_headings

if TYPE_CHECKING:
    from .expected import AliasRow, Subject
    from .pages import Page, Row, Section
    from .problems import Checker


def check_aliases(page: Page, subject: Subject, section: Section, check: Checker) -> None:
    """Check the section `## Aliases` of a type or of a method."""
    if subject.kind == "method":
        _table(page, subject, section, subject.aliases, check)
        return
    said = page.prose_lines(section.first, section.own_last)
    check.expect(
        any(item.text == ALIAS_NOTE for item in said),
        section.heading.line,
        "`## Aliases` does not say what an alias returns",
        f"Write under it: {ALIAS_NOTE}",
    )
    owner = f"this page, where the sub-headings are the first words of the aliases' names, or `{OTHERS}`"
    families = tuple(subject.families)
    parts = compare_headings(section.parts, families, check, owner=owner, end=section.last, marks="###")
    for name, part in parts.items():
        family = subject.families[name]
        _note(page, part, family.note, check)
        _table(page, subject, part, family.rows, check)


def _note(page: Page, part: Section, right: str | None, check: Checker) -> None:
    """Check the sentence above a table that says what its aliases fill."""
    said = [one for one in page.prose_lines(part.first, part.last) if one.text.startswith(FILLED)]
    for one in said:
        remedy = f"Write: {right}" if right else "Remove it: every row says what it fills."
        check.expect(one.text == right, one.line, f"`{part.heading.shown}` says wrongly what is filled", remedy)
    if right:
        what = f"`{part.heading.shown}` does not say what is filled"
        check.expect(said, part.heading.line, what, f"Write under it: {right}")


def _table(page: Page, subject: Subject, section: Section, aliases: tuple[AliasRow, ...], check: Checker) -> None:
    names = alias_columns(subject.kind)
    tables = page.tables(section.first, section.last)
    remedy = f"Add a table with the columns {' | '.join(names)}."
    if not check.expect(tables, section.heading.line, f"`{section.heading.shown}` has no table", remedy):
        return
    expected = {row.cells_for(subject.kind)[0]: row for row in aliases}
    right = [columns(table, names, check) for table in tables]
    if not all(right):
        return
    rows = [row for table in tables for row in table.rows]
    for row in rows:
        if len(row.cells) == len(names):
            _row(row, subject, expected, check)
    seen = [row.cells[0] for row in rows]
    for cell, alias in expected.items():
        where = "the code has it" if subject.kind == "type" else f"`{alias.owner}` has it"
        check.expect(
            cell in seen,
            tables[-1].last,
            f"the alias {alias.shown} is missing, and {where}",
            f"Add the row `{alias.line_for(subject.kind, '…')}`.",
        )
        check.expect(seen.count(cell) < 2, tables[-1].last, f"{alias.shown} stands there twice", "Keep one row.")  # noqa: PLR2004


def _row(row: Row, subject: Subject, expected: dict[str, AliasRow], check: Checker) -> None:
    name, derived, description = row.cells
    alias = expected.get(name)
    if alias is None:
        check.fail(row.line, f"the code has no alias {name} here", _elsewhere(name, subject, expected))
        return
    right = alias.cells_for(subject.kind)[1]
    check.expect(
        derived == right, row.line, f"{alias.shown} is documented as {derived or 'nothing'}", f"Write {right}."
    )
    check.expect(description, row.line, f"{alias.shown} has no description", "Say in a few words what it does.")


def _elsewhere(name: str, subject: Subject, expected: dict[str, AliasRow]) -> str:
    for heading, family in subject.families.items():
        if any(row.cells_for(subject.kind)[0] == name for row in family.rows):
            return f"It belongs under `### {heading}`."
    tool = f"`python -m docs._machinery.new {subject.title}`"
    return f"{near(name, list(expected))}Correct it, or let the page tool do it: {tool}."
