"""The old parse mode `Markdown`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from .source import Source

_ESCAPED: Final = frozenset("_*`[")
_KINDS: Final = {"*": "bold", "_": "italic", "`": "code"}


def parse_markdown(source: Source) -> None:
    """Read a whole text; entities do not nest here."""
    while not source.over:
        mark = source.text[source.at]
        if mark == "\\" and source.text[source.at + 1 : source.at + 2] in _ESCAPED:
            source.at += 1
            source.take()
        elif mark in _ESCAPED:
            _read_entity(source, mark)
        else:
            source.take()


def _read_entity(source: Source, mark: str) -> None:
    begin, start = source.at, source.here
    close = "```" if source.sees("```") else "]" if mark == "[" else mark
    source.at += len(close)
    language = source.language() if close == "```" else ""
    while not source.sees(close):
        if source.over:
            raise source.fail("Can't find end of the entity starting", begin)
        source.take()
    source.at += len(close)
    if close == "```":
        source.mark("pre", start, **({"language": language} if language else {}))
    elif close == "]":
        url = "".join(source.out[start:])
        if source.sees("("):
            end = source.text.find(")", source.at)
            end = len(source.text) if end < 0 else end
            url, source.at = source.text[source.at + 1 : end], end + 1
        source.link(url, start)
    else:
        source.mark(_KINDS[mark], start)
