"""A page as data: its headings, sections, tables, lists and links, each with its line.

Markdown is read line by line here, not rendered: a check must be able to say where something
stands, and hundreds of pages have to be read in a second or two.
"""

from __future__ import annotations

import re
from bisect import bisect_right
from dataclasses import dataclass
from functools import cached_property
from itertools import pairwise
from typing import TYPE_CHECKING

from markdown.extensions.toc import slugify, unique

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

_FENCE = re.compile(r"^[ \t>]*(?:[-*+] +|\d+\. +)?(`{3,}|~{3,})([^`]*)$")
_HEADING = re.compile(r"^(#{1,6})\s*(.*?)\s*#*\s*$")
_ATTRIBUTES = re.compile(r"\s*\{:?\s*([^{}]*)\}\s*$")
_IDENTIFIER = re.compile(r"\{:?[^{}\n]*#([^\s{}]+)[^{}\n]*\}")
# A code span may run over a line's end, but not over a blank line.
_CODE_SPAN = re.compile(r"(?<!`)(`+)(?!`)((?:[^`\n]|\n(?!\s*\n)|(?!\1(?!`))`)+?)(?<!`)\1(?!`)")
_LINK = re.compile(r"(!?)\[((?:[^\[\]]|\[[^\[\]]*\])*)\]\(\s*<?([^\s()<>]*(?:\([^\s()]*\)[^\s()<>]*)?)>?[^()]*\)")
_REFERENCE = re.compile(r"\[((?:[^\[\]]|\[[^\[\]]*\])+)\]\[([^\[\]\n]*)\]")
_ITEM = re.compile(r"^[-*+] +(.*?)\s*$")
_DIRECTIVE = re.compile(r"^:::\s*(\S*)\s*$")
_SEPARATOR = re.compile(r"^\|(?:\s*:?-+:?\s*\|)+\s*$")


class PageError(Exception):
    """A file that cannot be read as a page."""

    def __init__(self, line: int, what: str, remedy: str) -> None:
        super().__init__(what)
        self.line = line
        self.what = what
        self.remedy = remedy


@dataclass(frozen=True)
class Heading:
    """A heading; `text` is without its attribute list, `anchor` is the id that the site gives it."""

    level: int
    text: str
    anchor: str
    line: int
    explicit: bool
    """Whether the id is written out."""

    @property
    def shown(self) -> str:
        """The heading in Markdown, without its attribute list."""
        return f"{'#' * self.level} {self.text}"


@dataclass(frozen=True)
class Section:
    """A heading with what stands under it; `last` is the number of its last line."""

    heading: Heading
    last: int
    parts: tuple[Section, ...]
    """The sections one level deeper."""

    @property
    def first(self) -> int:
        """Number of the line after the heading."""
        return self.heading.line + 1

    @property
    def own_last(self) -> int:
        """Number of the last line before the first part."""
        return self.parts[0].heading.line - 1 if self.parts else self.last


@dataclass(frozen=True)
class Row:
    """A row of a table."""

    line: int
    cells: tuple[str, ...]


@dataclass(frozen=True)
class Table:
    """A table: its header, and the rows under the line of dashes."""

    header: Row
    rows: tuple[Row, ...]

    @property
    def last(self) -> int:
        """Number of its last line."""
        return self.rows[-1].line if self.rows else self.header.line + 1


@dataclass(frozen=True)
class Item:
    """A text with its line: an item of a list at the left margin, the target of a directive, a code span."""

    line: int
    text: str


@dataclass(frozen=True)
class Link:
    """An inline link or image; `target` is as written."""

    line: int
    text: str
    target: str


class Page:
    """One Markdown file, parsed once."""

    def __init__(self, path: Path, text: str) -> None:
        self.path = path
        self.text = text
        self.newline = "\r\n" if "\r\n" in text else "\n"
        self.lines = text.replace("\r\n", "\n").split("\n")
        self.unclosed: int | None = None
        """Line of a fence that is never closed."""
        self.code = self._code()
        """Numbers of the lines in fences, fence lines included, and of the front matter's."""

    @classmethod
    def read(cls, path: Path) -> Page:
        """Read a page; raise `PageError` where the file is no text or has none."""
        data = path.read_bytes()
        try:
            text = data.decode("utf-8-sig")
        except UnicodeDecodeError as error:
            line = data[: error.start].count(b"\n") + 1
            raise PageError(line, f"byte {data[error.start]:#04x} is not UTF-8", "Save the page as UTF-8.") from None
        if not text.strip():
            raise PageError(1, "the page is empty", "Write it, or delete the file and start it with the page tool.")
        return cls(path, text)

    def _code(self) -> frozenset[int]:
        inside: list[int] = []
        start = 0
        if self.lines[0].rstrip() == "---" and "---" in (rest := [line.rstrip() for line in self.lines[1:]]):
            start = rest.index("---") + 2
            inside.extend(range(1, start + 1))
        fence = ""
        for number, line in enumerate(self.lines[start:], start + 1):
            match = _FENCE.match(line)
            if fence:
                inside.append(number)
                if match and match[1].startswith(fence) and not match[2].strip():
                    fence, self.unclosed = "", None
            elif match:
                inside.append(number)
                fence, self.unclosed = match[1], number
        return frozenset(inside)

    def numbered(self, first: int = 1, last: int | None = None) -> Iterator[tuple[int, str]]:
        """Give the lines from `first` to `last` that are no code, with their numbers."""
        for number, line in enumerate(self.lines[first - 1 : last], first):
            if number not in self.code:
                yield number, line

    @cached_property
    def headings(self) -> tuple[Heading, ...]:
        """All headings in order."""
        found: list[Heading] = []
        used: set[str] = set()
        for number, line in self.numbered():
            if not (line.startswith("#") and (match := _HEADING.match(line))):
                continue
            text, anchor = match[2], ""
            if attributes := _ATTRIBUTES.search(text):
                text = text[: attributes.start()]
                anchor = next((word[1:] for word in attributes[1].split() if word.startswith("#")), "")
            explicit = bool(anchor)
            slug = anchor or unique(slugify(_plain(text), "-"), used)
            used.add(slug)
            found.append(Heading(len(match[1]), text, slug, number, explicit))
        return tuple(found)

    @cached_property
    def sections(self) -> tuple[Section, ...]:
        """The sections of the second level, in order."""
        return self._nest(self.headings, 2, len(self.lines))

    def _nest(self, headings: tuple[Heading, ...], level: int, last: int) -> tuple[Section, ...]:
        starts = [i for i, heading in enumerate(headings) if heading.level <= level]
        found: list[Section] = []
        for start, end in pairwise([*starts, len(headings)]):
            if headings[start].level < level:
                continue
            stop = headings[end].line - 1 if end < len(headings) else last
            found.append(Section(headings[start], stop, self._nest(headings[start + 1 : end], level + 1, stop)))
        return tuple(found)

    def section(self, name: str) -> Section | None:
        """Return the section of the second level with this heading."""
        return next((one for one in self.sections if one.heading.text == name), None)

    def tables(self, first: int, last: int) -> list[Table]:
        """Return the tables between two lines."""
        found: list[Table] = []
        rows: list[Row] = []

        def close() -> None:
            if len(rows) > 1 and _SEPARATOR.match(self.lines[rows[1].line - 1]):
                found.append(Table(rows[0], tuple(rows[2:])))
            rows.clear()

        for number, line in self.numbered(first, last):
            if rows and number != rows[-1].line + 1:
                close()
            if line.startswith("|"):
                rows.append(Row(number, _cells(line)))
            else:
                close()
        close()
        return found

    def items(self, first: int, last: int) -> list[Item]:
        """Return the items of the lists at the left margin between two lines."""
        return [Item(n, match[1]) for n, line in self.numbered(first, last) if (match := _ITEM.match(line))]

    def directives(self) -> list[Item]:
        """Return the `::: target` lines, as items with the target."""
        return [Item(n, match[1]) for n, line in self.numbered() if (match := _DIRECTIVE.match(line))]

    def prose_lines(self, first: int, last: int) -> list[Item]:
        """Return the lines between two that say something: neither blank, nor code, heading or directive."""
        return [
            Item(number, line)
            for number, line in self.numbered(first, last)
            if line.strip() and not line.startswith(("#", ":::"))
        ]

    @cached_property
    def _unfenced(self) -> str:
        lines = enumerate(self.lines, 1)
        return "\n".join(" " * len(line) if number in self.code else line for number, line in lines)

    @cached_property
    def prose(self) -> str:
        """The text with code blanked out, fences and code spans alike, so that every offset stays."""
        return _CODE_SPAN.sub(lambda match: re.sub(r"[^\n]", " ", match[0]), self._unfenced)

    @cached_property
    def code_spans(self) -> tuple[Item, ...]:
        """The code in backticks within the prose."""
        spans = _CODE_SPAN.finditer(self._unfenced)
        return tuple(Item(self.line_of(match.start()), match[2].strip()) for match in spans)

    @cached_property
    def _plain_text(self) -> str:
        return "\n".join(self.lines)

    @cached_property
    def _starts(self) -> list[int]:
        starts = [0]
        for line in self.lines:
            starts.append(starts[-1] + len(line) + 1)
        return starts

    def line_of(self, offset: int) -> int:
        """Return the line of an offset in `prose`."""
        return bisect_right(self._starts, offset)

    @cached_property
    def links(self) -> tuple[Link, ...]:
        """The inline links and images."""
        return tuple(
            Link(self.line_of(match.start()), self._plain_text[match.start(2) : match.end(2)], match[3])
            for match in _LINK.finditer(self.prose)
        )

    @cached_property
    def references(self) -> tuple[Link, ...]:
        """The links by identifier, `[text][identifier]` and `[identifier][]`."""
        found: list[Link] = []
        for match in _REFERENCE.finditer(self.prose):
            text = self._plain_text[match.start(1) : match.end(1)]
            found.append(Link(self.line_of(match.start()), text, match[2] or text.strip("`")))
        return tuple(found)

    @cached_property
    def anchors(self) -> frozenset[str]:
        """The ids that can be linked to, but for those of what the directives show."""
        return frozenset({heading.anchor for heading in self.headings} | set(_IDENTIFIER.findall(self.prose)))


def _plain(text: str) -> str:
    return re.sub(r"\[([^\]]*)\]\([^)]*\)", r"\1", text).replace("`", "").replace("*", "")


def _cells(line: str) -> tuple[str, ...]:
    shown = _CODE_SPAN.sub(lambda match: "`" * len(match[0]), line.rstrip())
    ends = [i for i, char in enumerate(shown) if char == "|" and shown[i - 1 : i] != "\\"]
    if not shown.endswith("|"):
        ends.append(len(line))
    return tuple(line[start + 1 : end].strip() for start, end in pairwise(ends))
