"""Marked text: stretches that lie in each other, out of entities that are measured in UTF-16 units."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from aiogram.testing.rich_words import NAMED, STYLES

from .keys import read_key
from .scene import CannotDrawError, Key, Span

if TYPE_CHECKING:
    from collections.abc import Sequence

    from .scene import Spans

JSON = dict[str, Any]

_KINDS = frozenset(
    {
        "mention",
        "hashtag",
        "cashtag",
        "bot_command",
        "url",
        "email",
        "phone_number",
        "bold",
        "italic",
        "underline",
        "strikethrough",
        "spoiler",
        "blockquote",
        "expandable_blockquote",
        "code",
        "pre",
        "text_link",
        "text_mention",
        "custom_emoji",
        "date_time",
    }
)
_RICH_NOTES = {"url": "url", **NAMED}
"""Marks of rich text that lead somewhere -> the field that says where."""
_RICH_KINDS = {*STYLES, "date_time", "text_mention", *_RICH_NOTES}


def marked(text: str, entities: Sequence[JSON] = ()) -> Spans:
    """Return a text with its entities as spans."""
    data = text.encode("utf-16-le", "surrogatepass")
    ordered = sorted(entities, key=lambda one: (one["offset"], -one["length"]))

    def piece(start: int, end: int) -> str:
        return data[start * 2 : end * 2].decode("utf-16-le", "replace")

    def within(start: int, end: int, found: Sequence[JSON]) -> Spans:
        spans: list[str | Span] = []
        at, place = start, 0
        while place < len(found):
            entity = found[place]
            first, last = max(entity["offset"], at), min(entity["offset"] + entity["length"], end)
            inner = [one for one in found[place + 1 :] if one["offset"] < last]
            place += 1 + len(inner)
            if first >= last:
                continue
            if at < first:
                spans.append(piece(at, first))
            spans.append(Span(_kind(entity), within(first, last, inner), _note(entity)))
            at = last
        if at < end:
            spans.append(piece(at, end))
        return tuple(spans)

    return within(0, len(data) // 2, ordered)


def _kind(entity: JSON) -> str:
    kind = str(entity["type"])
    if kind not in _KINDS:
        raise CannotDrawError(f"no picture for an entity of the type {kind!r}")
    return kind


def _note(entity: JSON) -> str:
    user = entity.get("user", {}).get("first_name", "")
    return str(entity.get("url") or entity.get("language") or user)


def rich(text: str | list[Any] | JSON) -> Spans:  # noqa: PLR0911 (one case a kind)
    """Return a RichText as spans."""
    if isinstance(text, str):
        return (text,) if text else ()
    if isinstance(text, list):
        return tuple(span for one in text for span in rich(one))
    kind = str(text["type"])
    match kind:
        case "custom_emoji":
            return (Span(kind, (text["alternative_text"],)),)
        case "mathematical_expression":
            return (Span(kind, (text["expression"],)),)
        case "button":
            return (read_key(text["button"]),)
        case "anchor":
            return ()
        case _ if kind in _RICH_KINDS:
            note = text.get("user", {}).get("first_name", "") or text.get(_RICH_NOTES.get(kind, ""), "")
            return (Span(kind, rich(text["text"]), str(note)),)
        case _:
            raise CannotDrawError(f"no picture for rich text of the type {kind!r}")


def plain(spans: Spans) -> str:
    """Return the words alone."""
    return "".join(map(_words, spans))


def _words(span: str | Span | Key) -> str:
    if isinstance(span, str):
        return span
    return span.label if isinstance(span, Key) else plain(span.children)
