"""What a snippet prints, and the `#>` comments that say so.

The rule: below a statement that prints stand, as `#>` comments, the lines that this statement printed in the whole
run, in order. It makes no difference whether the statement ran once, in a loop, or in a function.
"""

from __future__ import annotations

import io
import sys
import tokenize
from difflib import ndiff
from typing import TYPE_CHECKING, NamedTuple

from typing_extensions import override

from .program import output_comments

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from types import FrameType


class Fault(NamedTuple):
    """One place where the comments and the output differ."""

    line: int
    """Line of the code, from 1."""
    message: str
    fatal: bool = False
    """Whether no comment could put it right."""


def expected_output(code: str) -> dict[int, list[str]]:
    """Return the `#>` comments: number of the line above them -> their texts."""
    found: dict[int, list[str]] = {}
    above = last = -1
    for line, text in output_comments(code):
        if line != last + 1:
            above = line - 1
        last = line
        found.setdefault(above, []).append(text)
    return found


class _Place(NamedTuple):
    """A statement without a body, or the head of one that has one."""

    first: int
    last: int
    indent: int
    """Columns before a comment below it."""


def _places(code: str) -> list[_Place]:
    found: list[_Place] = []
    first = column = 0
    for token in tokenize.generate_tokens(io.StringIO(code).readline):
        if token.type == tokenize.INDENT:
            # What stands below the head of a block belongs to the block.
            found[-1] = found[-1]._replace(indent=len(token.string))
        elif token.type == tokenize.NEWLINE:
            found.append(_Place(first, token.start[0], column))
            first = 0
        elif not first and token.type not in (tokenize.NL, tokenize.COMMENT, tokenize.DEDENT):
            first, column = token.start
    return found


class Printed(io.TextIOBase):
    """A standard output that knows which line of the snippet printed what."""

    def __init__(self, code: str, filename: str, first_line: int) -> None:
        self._filename = filename
        self._offset = first_line - 1
        self._places = _places(code)
        self.text = ""
        """Everything, in order."""
        self._by_line: dict[int, str] = {}

    @override
    def writable(self) -> bool:
        return True

    @override
    def write(self, text: str, /) -> int:
        # Nothing public gives a frame without reading source files.
        frame: FrameType | None = sys._getframe(1)  # noqa: SLF001
        while frame is not None and frame.f_code.co_filename != self._filename:
            frame = frame.f_back
        line = 0 if frame is None else frame.f_lineno - self._offset
        self.text += text
        self._by_line[line] = self._by_line.get(line, "") + text
        return len(text)

    def lines(self) -> dict[int, list[str]]:
        """Return what was printed: number of the line where the statement ends -> lines of text.

        Under 0 stands what no statement of the snippet printed.
        """
        found: dict[int, str] = {}
        for line, text in self._by_line.items():
            end = self._place(line).last if line else 0
            found[end] = found.get(end, "") + text
        return {end: [one.rstrip() for one in _split(text)] for end, text in sorted(found.items())}

    def unfinished(self) -> int | None:
        """Return the line of a statement that did not end its last line, None where all did."""
        return next((line for line, text in self._by_line.items() if text and not text.endswith("\n")), None)

    def indent(self, end: int) -> int:
        """Return how far the comments below the statement that ends at `end` are indented."""
        return next(place.indent for place in self._places if place.last == end)

    def _place(self, line: int) -> _Place:
        return next(place for place in self._places if place.first <= line <= place.last)


def _split(text: str) -> list[str]:
    return text.removesuffix("\n").split("\n") if text else []


def faults(expected: Mapping[int, Sequence[str]], printed: Printed) -> list[Fault]:
    """Compare the comments of a page with what its snippet printed."""
    found = []
    actual = printed.lines()
    if (line := printed.unfinished()) is not None:
        return [
            Fault(
                line,
                "a printed line has to end: `#>` comments cannot show half a line, so leave out `end=`",
                fatal=True,
            )
        ]
    if actual.pop(0, None):
        return [Fault(1, f"no statement of the snippet printed this: {printed.text!r}", fatal=True)]
    for line in sorted({*expected, *actual}):
        said, done = list(expected.get(line, ())), actual.get(line, [])
        if said == done:
            continue
        if not said:
            found.append(Fault(line, "this prints, and no `#>` comment below it says what:\n" + _comments(done)))
        elif not done:
            found.append(
                Fault(
                    line + 1, "nothing was printed here: a `#>` comment stands directly below the statement that prints"
                )
            )
        else:
            found.append(Fault(line + 1, "the output differs (- the page, + the run):\n" + _difference(said, done)))
    return found


def _comments(lines: Sequence[str]) -> str:
    return "\n".join(f"  {output_comment(line)}" for line in lines)


def _difference(said: Sequence[str], done: Sequence[str]) -> str:
    return "\n".join(
        f"  {row.rstrip()}"
        for row in ndiff([output_comment(one) for one in said], [output_comment(one) for one in done])
    )


def output_comment(line: str) -> str:
    """Write a printed line as a comment."""
    return f"#> {line}".rstrip()


def interleaves(text: str, parts: Sequence[Sequence[str]]) -> bool:
    """Tell whether the lines of `text` are those of the parts, each part in its own order."""
    states = {(0,) * len(parts)}
    for line in _split(text):
        states = {
            (*state[:number], at + 1, *state[number + 1 :])
            for state in states
            for number, at in enumerate(state)
            if at < len(parts[number]) and parts[number][at] == line.rstrip()
        }
    return tuple(len(part) for part in parts) in states
