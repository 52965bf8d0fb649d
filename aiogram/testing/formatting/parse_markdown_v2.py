"""The parse mode `MarkdownV2`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final, NamedTuple

if TYPE_CHECKING:
    from .source import Source

RESERVED: Final = frozenset("_*[]()~`>#+-=|{}.!")

# Mark -> the name of the kind in errors; a longer mark stands before one that it begins with.
_MARKS: Final = {"__": "Underline", "_": "Italic", "*": "Bold", "~": "Strikethrough", "||": "Spoiler",
                 "```": "Pre", "`": "Code", "[": "TextUrl", "![": "CustomEmoji"}  # fmt: skip
_ENTITIES: Final = {"Underline": "underline", "Italic": "italic", "Bold": "bold", "Strikethrough": "strikethrough",
                    "Spoiler": "spoiler", "Code": "code"}  # fmt: skip
_CLOSING: Final = {"TextUrl": "]", "CustomEmoji": "]"}


class _Open(NamedTuple):
    kind: str
    mark: str
    begin: int
    """Where it was written."""
    start: int
    """Where it begins in the result."""
    language: str = ""


class _Reader:
    def __init__(self, source: Source) -> None:
        self.source = source
        self.open: list[_Open] = []

    def read(self) -> None:
        source = self.source
        while True:
            if self._line_starts() and not self._in_code():
                self._start_line()
            if source.over:
                break
            character = source.text[source.at]
            escaped = source.text[source.at + 1 : source.at + 2]
            if character == "\\" and escaped and 1 <= ord(escaped) <= 126:  # noqa: PLR2004 (ASCII)
                source.at += 1
                source.take()
            elif not self._close() and not self._is_text(character):
                self._begin(character)
        if self.open and self.open[-1].kind == "BlockQuote":
            self._end_quote("blockquote")
        if self.open:
            raise self._unclosed()

    def _line_starts(self) -> bool:
        return self.source.at == 0 or self.source.text[self.source.at - 1] == "\n"

    def _in_code(self) -> bool:
        return bool(self.open) and self.open[-1].kind in {"Code", "Pre", "PreCode"}

    def _quoted(self) -> bool:
        return any(one.kind == "BlockQuote" for one in self.open)

    def _start_line(self) -> None:
        """A quote goes on while lines begin with its mark, and ends with the first that does not."""
        source = self.source
        if self._quoted() and not source.sees(">"):
            if self.open[-1].kind != "BlockQuote":
                raise self._unclosed()
            self._end_quote("blockquote")
        if source.sees("**>") and not self._quoted():
            source.at += 2
        if source.sees(">"):
            if not self._quoted():
                self.open.append(_Open("BlockQuote", ">", source.at, source.here))
            source.at += 1

    def _end_quote(self, kind: str) -> None:
        source = self.source
        start = self.open.pop().start
        # The line break after the last line is no part of the quote.
        broken = source.here > start and source.out[-1] == "\n"
        if broken:
            source.out.pop()
        source.mark(kind, start)
        if broken:
            source.out.append("\n")

    def _close(self) -> bool:
        """End the innermost entity where its mark stands."""
        source = self.source
        if not self.open:
            return False
        last = self.open[-1]
        if last.kind == "BlockQuote":
            ends = source.sees("||\n") or (source.sees("||") and source.at + 2 == len(source.text))
            if ends:
                source.at += 2
                self._end_quote("expandable_blockquote")
            return ends
        mark = _CLOSING.get(last.kind, last.mark)
        if not source.sees(mark) or (mark == "_" and source.sees("__")):
            return False
        source.at += len(mark)
        self.open.pop()
        self._finish(last)
        return True

    def _finish(self, ended: _Open) -> None:
        source = self.source
        if ended.kind in {"TextUrl", "CustomEmoji"}:
            url = self._read_url()
            if ended.kind == "CustomEmoji":
                source.special(url or "", ended.start)
            else:
                source.link(url or "".join(source.out[ended.start :]), ended.start)
        elif ended.kind in {"Pre", "PreCode"}:
            source.mark("pre", ended.start, **({"language": ended.language} if ended.language else {}))
        else:
            source.mark(_ENTITIES[ended.kind], ended.start)

    def _read_url(self) -> str | None:
        source = self.source
        if not source.sees("("):
            return None
        begin = source.at
        source.at += 1
        url: list[str] = []
        while not source.sees(")"):
            if source.over:
                raise source.fail("Can't find end of a URL", begin)
            if source.sees("\\") and source.at + 1 < len(source.text):
                source.at += 1
            url.append(source.text[source.at])
            source.at += 1
        source.at += 1
        return "".join(url)

    def _is_text(self, character: str) -> bool:
        if self._in_code() or character not in RESERVED:
            if self._in_code() and character == "`" and self.open[-1].kind == "Code":
                return False
            self.source.take()
            return True
        return False

    def _begin(self, character: str) -> None:
        source = self.source
        for mark, kind in _MARKS.items():
            if source.sees(mark) and not (mark == "`" and source.sees("```")):
                opened = _Open(kind, mark, source.at, source.here)
                source.at += len(mark)
                if kind == "Pre" and (language := source.language()):
                    opened = opened._replace(kind="PreCode", language=language)
                elif kind == "Pre":
                    opened = opened._replace(start=source.here)
                self.open.append(opened)
                return
        raise source.fail(f"Character '{character}' is reserved and must be escaped with the preceding '\\'")

    def _unclosed(self) -> Exception:
        last = self.open[-1]
        return self.source.fail(f"Can't find end of {last.kind} entity", last.begin)


def parse_markdown_v2(source: Source) -> None:
    """Read a whole text."""
    _Reader(source).read()
