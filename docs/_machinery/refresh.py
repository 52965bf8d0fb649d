"""Bring a written page up to date with the code, and leave alone what a person has written."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING

from . import skeleton
from .expected import ALIAS_NOTE, FILLED, NO_REPLY, OFFICIAL, RELATED, REPLY, USAGE, alias_columns
from .pages import Page
from .snippets import shown
from .structure import misspelt

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from .expected import AliasRow, Subject
    from .pages import Section, Table

_KIND = r"(?:`list` of )*(?:\[`[^`]+`\]\([^)\s]*\)|`[^`]+`)"
_RESPONSE = re.compile(rf"{_KIND}(?: or {_KIND})*(?=[:,.])")


@dataclass(frozen=True)
class Edit:
    """Lines `first` to `last` become `lines`; an insertion before `first` has `last` one less."""

    first: int
    last: int
    lines: list[str]
    what: str


def refresh(page: Page, subject: Subject) -> tuple[str, list[str]]:
    """Return the page's text with everything that follows from the code put right, and what was changed."""
    changes: list[str] = []
    # Headings first: what stands under a misspelt one is found under its right name.
    for step in (_headings, _derived):
        edits = [edit for edit in step(page, subject) if edit.lines != page.lines[edit.first - 1 : edit.last]]
        changes += [f"{shown(page.path)}:{edit.first}: {edit.what}" for edit in sorted(edits, key=_place)]
        page = Page(page.path, _applied(page, edits)) if edits else page
    return page.text, changes


def _place(edit: Edit) -> int:
    return edit.first


def _applied(page: Page, edits: list[Edit]) -> str:
    lines: list[str] = []
    done = 0
    for edit in sorted(edits, key=_place):
        lines += page.lines[done : edit.first - 1] + edit.lines
        done = max(done, edit.last)
    return page.newline.join(lines + page.lines[done:])


def _headings(page: Page, subject: Subject) -> Iterator[Edit]:
    first = page.headings[0] if page.headings else None
    if first is None or first.level != 1:
        yield Edit(1, 0, [subject.heading, ""], "the title is written")
    elif (first.text, first.anchor, first.explicit) != (subject.title, subject.anchor, True):
        yield Edit(first.line, first.line, [subject.heading], "the title is put right")
    usage = page.section("Usage") if subject.kind == "method" else None
    for sections, expected in ((page.sections, subject.sections), (usage.parts if usage else (), USAGE)):
        for line, name in misspelt(sections, expected).items():
            marks = page.lines[line - 1].split(" ")[0]
            yield Edit(line, line, [f"{marks} {name}"], f"the heading is now `{marks} {name}`")


def _derived(page: Page, subject: Subject) -> Iterator[Edit]:
    yield from _missing(page, subject)
    if section := page.section(subject.table_section):
        yield from _directive(page, subject, section)
    if section := page.section("Location"):
        yield from _location(page, subject, section)
    if section := page.section("Aliases"):
        yield from _Aliases(page, subject, section).edits()
    if section := page.section(RELATED):
        yield from _official(page, subject, section)
    if subject.kind == "method":
        if section := page.section("Response"):
            yield from _response(page, subject, section)
        if section := page.section("Usage"):
            yield from _usage(page, subject, section)


def _missing(page: Page, subject: Subject) -> Iterator[Edit]:
    present = {section.heading.text for section in page.sections}
    for name in subject.sections:
        if name not in present:
            later = subject.sections[subject.sections.index(name) + 1 :]
            lines = skeleton.section(subject, name)
            what = f"`## {name}` is new; {skeleton.TODO} marks what to write"
            yield _inserted(page, page.sections, later, lines, last=len(page.lines), what=what)


def _inserted(
    page: Page, sections: Sequence[Section], later: Sequence[str], lines: list[str], *, last: int, what: str
) -> Edit:
    """Insert before the first of the sections that come later, or else after `last`, the end of what holds them."""
    for section in sections:
        if section.heading.text in later:
            return Edit(section.heading.line, section.heading.line - 1, [*lines, ""], what)
    while last > 1 and not page.lines[last - 1].strip():
        last -= 1
    return Edit(last + 1, last, ["", *lines], what)


def _directive(page: Page, subject: Subject, section: Section) -> Iterator[Edit]:
    right = f"::: {subject.anchor}"
    blocks = [item for item in page.directives() if section.first <= item.line <= section.last]
    if not blocks:
        yield Edit(section.first, section.first - 1, ["", right], f"`{right}` is new")
    elif all(item.text != subject.anchor for item in blocks):
        yield Edit(blocks[0].line, blocks[0].line, [right], f"the block is now `{right}`")


def _location(page: Page, subject: Subject, section: Section) -> Iterator[Edit]:
    right = [f"- `{line}`" for line in subject.locations]
    items = page.items(section.first, section.last)
    if [f"- {item.text}" for item in items] == right:
        return
    what = "the imports are put right"
    if not items:
        yield Edit(section.first, section.first - 1, ["", *right], what)
    for item in items:
        yield Edit(item.line, item.line, right if item is items[0] else [], what)


def _response(page: Page, subject: Subject, section: Section) -> Iterator[Edit]:
    first = next(iter(page.prose_lines(section.first, section.last)), None)
    if first is None:
        lines = ["", f"{subject.response}: {skeleton.TODO}"]
        yield Edit(section.first, section.first - 1, lines, "the type of the response is written")
    elif (found := _RESPONSE.match(first.text)) is None or found[0] != subject.response:
        rest = first.text[found.end() :] if found else f": {first.text}"
        yield Edit(first.line, first.line, [subject.response + rest], "the type of the response is put right")


def _usage(page: Page, subject: Subject, section: Section) -> Iterator[Edit]:
    parts = {part.heading.text: part for part in section.parts}
    for name in USAGE:
        if name not in parts:
            later = USAGE[USAGE.index(name) + 1 :]
            lines = skeleton.usage(subject, name)
            yield _inserted(page, section.parts, later, lines, last=section.last, what=f"`### {name}` is new")
    if (reply := parts.get(REPLY)) and not subject.answers_webhook:
        said = page.prose_lines(reply.first, reply.last)
        if not (said and said[0].text.startswith(NO_REPLY)):
            yield Edit(reply.first, reply.first - 1, ["", subject.no_reply], "the reply into a webhook is ruled out")


def _official(page: Page, subject: Subject, section: Section) -> Iterator[Edit]:
    right = skeleton.official_item(subject)
    items = page.items(section.first, section.last)
    target = f"]({subject.official})"
    if items and target in items[0].text:
        return
    what = "the official documentation is linked"
    if not items:
        yield Edit(section.first, section.first - 1, ["", right], what)
    elif items[0].text.startswith(f"[Official documentation]({OFFICIAL}"):
        yield Edit(items[0].line, items[0].line, [right], what)
    else:
        yield Edit(items[0].line, items[0].line - 1, [right], what)
        for item in items[1:]:
            if item.text == right.removeprefix("- "):
                yield Edit(item.line, item.line, [], "the official documentation stands first")


class _Aliases:
    """The edits of the section `## Aliases`: rows come and go, their descriptions stay."""

    def __init__(self, page: Page, subject: Subject, section: Section) -> None:
        self.page = page
        self.subject = subject
        self.section = section
        rows = [row for table in page.tables(section.first, section.last) for row in table.rows]
        self.said = {row.cells[0]: row.cells[-1] for row in rows}
        known = {row.cells_for(subject.kind)[0]: row for row in subject.aliases}
        self.gone = {row.cells[0]: row.cells for row in rows if row.cells[0] not in known}
        for cell, alias in known.items():
            if cell not in self.said:
                self._inherit(cell, alias)

    def _inherit(self, cell: str, alias: AliasRow) -> None:
        # A renamed alias keeps what was said of it: its row has gone, and another has come for the same call.
        same = [name for name, cells in self.gone.items() if alias.cells_for(self.subject.kind)[1] in cells]
        if same:
            self.said[cell] = self.said[same[0]]

    def edits(self) -> Iterator[Edit]:
        if self.subject.kind == "method":
            if self.subject.aliases:
                yield from self._table(self.section, self.subject.aliases)
            else:
                yield from self._dropped(self.section)
            return
        if not self.subject.aliases:
            yield from self._dropped(self.section)
            return
        said = self.page.prose_lines(self.section.first, self.section.own_last)
        if all(item.text != ALIAS_NOTE for item in said):
            yield Edit(self.section.first, self.section.first - 1, ["", ALIAS_NOTE], "what an alias returns is said")
        yield from self._families()

    def _families(self) -> Iterator[Edit]:
        families = self.subject.families
        parts = {part.heading.text: part for part in self.section.parts}
        for name, family in families.items():
            if part := parts.get(name):
                yield from self._note(part, family.note)
                yield from self._table(part, family.rows)
            else:
                later = list(families)[list(families).index(name) + 1 :]
                lines = skeleton.family(name, family, self.said)
                what = f"`### {name}` is new"
                yield _inserted(self.page, self.section.parts, later, lines, last=self.section.last, what=what)
        for name, part in parts.items():
            if name not in families:
                yield from self._dropped(part)

    def _note(self, part: Section, right: str | None) -> Iterator[Edit]:
        said = [one for one in self.page.prose_lines(part.first, part.last) if one.text.startswith(FILLED)]
        for one in said:
            last = one.line if right else one.line + 1
            yield Edit(one.line, last, [right] if right else [], "what the aliases fill is put right")
        if right and not said:
            yield Edit(part.first, part.first - 1, ["", right], "what the aliases fill is said")

    def _table(self, part: Section, rows: Sequence[AliasRow]) -> Iterator[Edit]:
        kind = self.subject.kind
        lines = skeleton.table(kind, rows, self.said)
        tables = self.page.tables(part.first, part.last)
        if not tables:
            yield _inserted(self.page, (), (), lines, last=part.last, what="the table of aliases is new")
            return
        first, *others = tables
        if not (others or self._differs(first, rows)):
            return
        yield Edit(first.header.line, first.last, lines, self._said_of(first, rows))
        for table in others:
            yield Edit(table.header.line, table.last, [], self._said_of(table, rows))

    def _differs(self, table: Table, rows: Sequence[AliasRow]) -> bool:
        shown = [row.cells[:-1] for row in table.rows]
        header = alias_columns(self.subject.kind)
        return table.header.cells != header or shown != [row.cells_for(self.subject.kind) for row in rows]

    def _said_of(self, table: Table, rows: Sequence[AliasRow]) -> str:
        before = {row.cells[0]: row for row in table.rows}
        after = {row.cells_for(self.subject.kind)[0] for row in rows}
        new = [cell for cell in after if cell not in before]
        gone = [self.page.lines[row.line - 1] for cell, row in before.items() if cell not in after]
        said = [f"new: {', '.join(sorted(new))}"] * bool(new) + [f"removed: {line}" for line in gone]
        return f"the aliases are put right{'; ' if said else ''}{'; '.join(said)}"

    def _dropped(self, part: Section) -> Iterator[Edit]:
        """Remove a section or family that the code no longer has, but not what a person has said in it."""
        tables = self.page.tables(part.first, part.last)
        tabled = {line for table in tables for line in range(table.header.line, table.last + 1)}
        prose = [item for item in self.page.prose_lines(part.first, part.last) if item.line not in tabled]
        fenced = any(number in self.page.code for number in range(part.first, part.last + 1))
        rows = "; ".join(self.page.lines[row.line - 1] for table in tables for row in table.rows)
        what = f"the code has no such alias; removed: {rows}"
        if fenced or any(item.text != ALIAS_NOTE for item in prose):
            for table in tables:
                yield Edit(table.header.line, table.last, [], what)
        else:
            # With the blank line before it; the one after it stays between its neighbours.
            first, last = part.heading.line, part.last
            while not self.page.lines[last - 1].strip():
                last -= 1
            yield Edit(first - (not self.page.lines[first - 2].strip()), last, [], what)
