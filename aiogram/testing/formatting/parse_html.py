"""The parse mode `HTML`."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final, NamedTuple

if TYPE_CHECKING:
    from .source import Source

_KINDS: Final = {
    "b": "bold", "strong": "bold", "i": "italic", "em": "italic", "u": "underline", "ins": "underline",
    "s": "strikethrough", "strike": "strikethrough", "del": "strikethrough", "tg-spoiler": "spoiler", "span": "spoiler",
    "code": "code", "pre": "pre", "a": "text_link", "tg-emoji": "custom_emoji", "tg-time": "date_time",
    "blockquote": "blockquote",
}  # fmt: skip
_REFERENCE: Final = re.compile(r"&(?:#(?:x([0-9a-fA-F]{1,6})|([0-9]{1,7}))|(lt|gt|amp|quot));?")
_NAMED: Final = {"lt": "<", "gt": ">", "amp": "&", "quot": '"'}
_LANGUAGE: Final = "language-"
_LAST: Final = 0x10FFFF


class _Open(NamedTuple):
    tag: str
    attributes: dict[str, str]
    begin: int
    start: int


class _Reader:
    def __init__(self, source: Source) -> None:
        self.source = source
        self.open: list[_Open] = []
        self.code_in_pre: tuple[int, int, str] | None = None
        """Start, end and language of the last `code`, for the `pre` that may close right behind it."""

    def read(self) -> None:
        source = self.source
        while not source.over:
            if source.sees("</"):
                self._end_tag()
            elif source.sees("<"):
                self._start_tag()
            elif (
                source.sees("&") and (found := _REFERENCE.match(source.text, source.at)) and (one := _character(found))
            ):
                source.out.append(one)
                source.at = found.end()
            else:
                source.take()
        if self.open:
            raise source.fail(f'Can\'t find end tag corresponding to start tag "{self.open[-1].tag}"')

    def _skip(self, pattern: str) -> str:
        found = re.compile(pattern).match(self.source.text, self.source.at)
        assert found is not None  # noqa: S101 (every pattern here matches nothing, too)
        self.source.at = found.end()
        return found[0]

    def _start_tag(self) -> None:
        source = self.source
        begin = source.at
        source.at += 1
        tag = self._skip(r"[^\s>]*").lower()
        if source.over:
            raise source.fail("Unclosed start tag", begin)
        if tag not in _KINDS:
            raise source.fail(f'Unsupported start tag "{tag}"', begin)
        attributes: dict[str, str] = {}
        while True:
            self._skip(r"\s*")
            if source.over:
                raise source.fail(f'Unclosed start tag "{tag}"', begin)
            if source.sees(">"):
                break
            self._attribute(tag, begin, attributes)
        source.at += 1
        if tag == "span" and attributes.get("class") != "tg-spoiler":
            raise source.fail('Tag "span" must have class "tg-spoiler"', begin)
        self.open.append(_Open(tag, attributes, begin, source.here))

    def _attribute(self, tag: str, begin: int, attributes: dict[str, str]) -> None:
        source = self.source
        place = source.at
        name = self._skip(r"[^\s=>/\"']*").lower()
        if not name:
            raise source.fail(f'Empty attribute name in the tag "{tag}"', place)
        self._skip(r"\s*")
        if not source.sees("="):
            attributes.setdefault(name, "")
            return
        source.at += 1
        self._skip(r"\s*")
        if source.over:
            raise source.fail(f'Unclosed start tag "{tag}"', begin)
        quote = source.text[source.at]
        if quote not in "\"'":
            token = source.at
            attributes.setdefault(name, self._skip(r"[A-Za-z0-9.-]*").lower())
            if not re.match(r"[\s>]", source.text[source.at : source.at + 1]):
                raise source.fail("Unexpected end of name token", token)
            return
        end = source.text.find(quote, source.at + 1)
        if end < 0:
            raise source.fail(f'Unclosed start tag "{tag}"', begin)
        value = source.text[source.at + 1 : end]
        attributes.setdefault(name, _REFERENCE.sub(lambda found: _character(found) or found[0], value))
        source.at = end + 1

    def _end_tag(self) -> None:
        source = self.source
        begin = source.at
        if not self.open:
            raise source.fail("Unexpected end tag", begin)
        source.at += 2
        tag = self._skip(r"[^\s>]*").lower()
        self._skip(r"\s*")
        if not source.sees(">"):
            raise source.fail("Unclosed end tag", begin)
        source.at += 1
        opened = self.open.pop()
        if tag and tag != opened.tag:
            where = source.bytes_to(begin)
            raise source.fail(f'Unmatched end tag at byte offset {where}, expected "</{opened.tag}>", found "</{tag}>"')
        self._finish(opened)

    def _finish(self, opened: _Open) -> None:
        source, start = self.source, opened.start
        kind = _KINDS[opened.tag]
        if kind == "text_link":
            source.link(opened.attributes.get("href") or "".join(source.out[start:]), start)
        elif kind == "custom_emoji":
            if not re.fullmatch(r"[0-9]{1,20}", number := opened.attributes.get("emoji-id", "")):
                raise source.fail("Invalid custom emoji identifier specified")
            source.mark(kind, start, custom_emoji_id=number)
        elif kind == "date_time":
            written = opened.attributes.get("format", "")
            source.special(f"tg://time?unix={opened.attributes.get('unix', '')}&format={written}", start)
        elif kind == "blockquote" and "expandable" in opened.attributes:
            source.mark("expandable_blockquote", start)
        elif kind == "code":
            self._finish_code(opened)
        elif kind == "pre" and self.code_in_pre is not None and self.code_in_pre[:2] == (start, source.here):
            source.mark(kind, start, language=self.code_in_pre[2])
        else:
            source.mark(kind, start)

    def _finish_code(self, opened: _Open) -> None:
        source, language = self.source, opened.attributes.get("class", "")
        if language.startswith(_LANGUAGE) and self.open and self.open[-1].tag == "pre":
            self.code_in_pre = opened.start, source.here, language.removeprefix(_LANGUAGE)
        else:
            source.mark("code", opened.start)


def _character(found: re.Match[str]) -> str:
    """Return what a reference stands for, nothing for a number that is no character."""
    if found[3]:
        return _NAMED[found[3]]
    number = int(found[1], 16) if found[1] else int(found[2])
    return chr(number) if 0 < number <= _LAST and not 0xD800 <= number <= 0xDFFF else ""  # noqa: PLR2004 (surrogates)


def parse_html(source: Source) -> None:
    """Read a whole text."""
    _Reader(source).read()
