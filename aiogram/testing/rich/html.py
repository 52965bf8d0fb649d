# Which tag stands for which block is written in the official pages of the blocks. What is written
# nowhere, such as the attributes of a map, is refused here rather than guessed.

"""The HTML of rich messages, read as blocks."""

from __future__ import annotations

from dataclasses import dataclass, field
from html.parser import HTMLParser
from typing import Any, Final
from urllib.parse import parse_qs, urlsplit

from aiogram.testing.json_fields import FieldError

JSON = dict[str, Any]

_STYLES: Final = {
    "b": "bold",
    "strong": "bold",
    "i": "italic",
    "em": "italic",
    "u": "underline",
    "ins": "underline",
    "s": "strikethrough",
    "strike": "strikethrough",
    "del": "strikethrough",
    "tg-spoiler": "spoiler",
    "sub": "subscript",
    "sup": "superscript",
    "mark": "marked",
    "code": "code",
}
_INLINE: Final = frozenset({*_STYLES, "a", "br", "tg-emoji", "tg-time", "tg-math"})
_VOID: Final = frozenset({"br", "hr", "img"})
_HEADINGS: Final = frozenset(f"h{size}" for size in range(1, 7))
_FILES: Final = {"img": "photo", "video": "video", "audio": "audio", "tg-document": "document"}
_GALLERIES: Final = {"tg-collage": "collage", "tg-slideshow": "slideshow"}
_BLOCKS: Final = frozenset(
    {
        "p",
        *_HEADINGS,
        "pre",
        "footer",
        "hr",
        "tg-math-block",
        "ul",
        "ol",
        "blockquote",
        "aside",
        *_GALLERIES,
        "table",
        "details",
        "tg-thinking",
        *_FILES,
    }
)
_PARTS: Final = frozenset({"li", "cite", "caption", "summary", "tr", "td", "th", "thead", "tbody"})


@dataclass
class _Node:
    tag: str
    attributes: dict[str, str] = field(default_factory=dict[str, str])
    children: list[_Node | str] = field(default_factory=list["_Node | str"])

    def elements(self, *tags: str) -> list[_Node]:
        return [one for one in self.children if isinstance(one, _Node) and one.tag in tags]


class _TreeBuilder(HTMLParser):
    def __init__(self) -> None:
        super().__init__(convert_charrefs=True)
        self.root = _Node("")
        self._open = [self.root]

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        if tag not in _INLINE | _BLOCKS | _PARTS:
            raise FieldError(f'tag "{tag}" is unsupported in the HTML of a rich message')
        node = _Node(tag, {name: value or "" for name, value in attrs})
        self._open[-1].children.append(node)
        if tag not in _VOID:
            self._open.append(node)

    def handle_endtag(self, tag: str) -> None:
        if tag in _VOID:
            return
        if self._open[-1].tag != tag:
            raise FieldError(f'unexpected end tag "{tag}"')
        self._open.pop()

    def handle_data(self, data: str) -> None:
        self._open[-1].children.append(data)

    def tree(self, html: str) -> _Node:
        self.feed(html)
        self.close()
        if len(self._open) > 1:
            raise FieldError(f'there is no end tag for "{self._open[-1].tag}"')
        return self.root


def read_html(html: str, media: dict[str, JSON]) -> list[JSON]:
    """Return the InputRichBlocks that the HTML stands for; `media` is what its addresses can mean."""
    return _Reader(media).blocks(_TreeBuilder().tree(html))


class _Reader:
    def __init__(self, media: dict[str, JSON]) -> None:
        self._media = media

    def blocks(self, node: _Node, apart: str = "") -> list[JSON]:
        """Return the blocks inside an element; words that stand in none are a paragraph.

        Who calls reads the elements of the tag `apart`.
        """
        found: list[JSON] = []
        loose: list[_Node | str] = []

        def close() -> None:
            words = _Node("p", {}, list(loose))
            loose.clear()
            if anchor := _lone_anchor(words):
                found.append({"type": "anchor", "name": anchor})
            elif text := _text(words):
                found.append({"type": "paragraph", "text": text})

        for child in node.children:
            if isinstance(child, str) or child.tag in _INLINE:
                loose.append(child)
            elif child.tag in _BLOCKS:
                close()
                found.append(self._block(child))
            elif child.tag != apart:
                raise FieldError(f'tag "{child.tag}" must not stand there')
        close()
        return found

    def _block(self, node: _Node) -> JSON:  # noqa: C901, PLR0911, PLR0912 (one case a tag)
        match node.tag:
            case "p" | "footer":
                return {"type": "paragraph" if node.tag == "p" else "footer", "text": _text(node)}
            case "hr":
                return {"type": "divider"}
            case "pre":
                return _pre(node)
            case "tg-math-block":
                return {"type": "mathematical_expression", "expression": _words(node).strip()}
            case "tg-thinking":
                return {"type": "thinking", "text": _text(node)}
            case "ul" | "ol":
                return {"type": "list", "items": self._items(node)}
            case "blockquote":
                return self._quote(node)
            case "aside":
                return {"type": "pullquote", "text": _text(node, without="cite"), **_credit(node)}
            case "tg-collage" | "tg-slideshow":
                return {"type": _GALLERIES[node.tag], "blocks": self.blocks(node)}
            case "table":
                return _table(node)
            case "details":
                opened = {"is_open": True} if "open" in node.attributes else {}
                summary = node.elements("summary")
                return {
                    "type": "details",
                    "summary": _text(summary[0]) if summary else "",
                    "blocks": self.blocks(node, "summary"),
                    **opened,
                }
            case _ if node.tag in _FILES:
                return self._file(node)
            case _:
                return {"type": "heading", "text": _text(node), "size": int(node.tag[1:])}

    def _quote(self, node: _Node) -> JSON:
        if "collapsed" in node.attributes:
            return {"type": "expandable_blockquote", "text": _text(node, without="cite"), **_credit(node)}
        return {"type": "blockquote", "blocks": self.blocks(node, "cite"), **_credit(node)}

    def _items(self, node: _Node) -> list[JSON]:
        items: list[JSON] = []
        for number, item in enumerate(node.elements("li"), _number(node.attributes.get("start", "")) or 1):
            about = {"type": node.attributes.get("type") or "1", "value": number} if node.tag == "ol" else {}
            items.append({"blocks": self.blocks(item), **about})
        return items

    def _file(self, node: _Node) -> JSON:
        kind, source = _FILES[node.tag], node.attributes.get("src", "")
        address = urlsplit(source)
        if address.scheme != "tg":
            return {"type": kind, kind: {"media": source}}
        number = parse_qs(address.query).get("id", [""])[0]
        if number not in self._media:
            raise FieldError(f'there is no media with the id "{number}"')
        media = self._media[number]
        # A film can be an animation, and what sounds a voice note: that says the media.
        kind = str(media.get("type", kind))
        return {"type": kind, kind: media}


def _number(text: str) -> int:
    return int(text) if text.isdecimal() else 0


def _credit(node: _Node) -> JSON:
    cited = node.elements("cite")
    return {"credit": _text(cited[0])} if cited else {}


def _pre(node: _Node) -> JSON:
    code = node.elements("code")
    inside = code[0] if code else node
    language = inside.attributes.get("class", "").removeprefix("language-")
    return {"type": "pre", "text": _words(inside), **({"language": language} if language else {})}


def _table(node: _Node) -> JSON:
    rows = [row for part in (node, *node.elements("thead", "tbody")) for row in part.elements("tr")]
    flags = {f"is_{name}": True for name in ("bordered", "striped", "compact") if name in node.attributes}
    caption = node.elements("caption")
    return {
        "type": "table",
        "cells": [[_cell(cell) for cell in row.elements("td", "th")] for row in rows],
        **flags,
        **({"caption": _text(caption[0])} if caption else {}),
    }


def _cell(node: _Node) -> JSON:
    spans: JSON = {name: _number(node.attributes[name]) for name in ("colspan", "rowspan") if name in node.attributes}
    placed: JSON = {name: node.attributes[name] for name in ("align", "valign") if name in node.attributes}
    return {"text": _text(node), **({"is_header": True} if node.tag == "th" else {}), **spans, **placed}


def _lone_anchor(node: _Node) -> str:
    """Return the name of an anchor that stands alone."""
    there = [one for one in node.children if not isinstance(one, str) or one.strip()]
    alone = there[0] if len(there) == 1 else None
    return alone.attributes.get("name", "") if isinstance(alone, _Node) and alone.tag == "a" else ""


def _words(node: _Node) -> str:
    return "".join(one if isinstance(one, str) else _words(one) for one in node.children)


def _text(node: _Node, *, without: str = "") -> Any:
    """Return a RichText: a text where nothing is marked, otherwise an array."""
    parts: list[Any] = []
    for child in node.children:
        part: Any = " ".join(child.split("\n")) if isinstance(child, str) else _mark(child, without)
        if isinstance(part, str) and parts and isinstance(parts[-1], str):
            parts[-1] += part
        elif part:
            parts.append(part)
    if parts and isinstance(parts[0], str):
        parts[0] = parts[0].lstrip(" ")
    if parts and isinstance(parts[-1], str):
        parts[-1] = parts[-1].rstrip(" ")
    parts = [part for part in parts if part]
    return "" if not parts else parts[0] if len(parts) == 1 else parts


def _mark(node: _Node, without: str) -> Any:  # noqa: PLR0911 (one case a tag)
    if node.tag == without:
        return ""
    match node.tag:
        case "br":
            return "\n"
        case "a" if "name" in node.attributes:
            return {"type": "anchor", "name": node.attributes["name"]}
        case "a":
            return _link(node)
        case "tg-emoji":
            number = node.attributes.get("emoji-id", "")
            return {"type": "custom_emoji", "custom_emoji_id": number, "alternative_text": _words(node)}
        case "tg-math":
            return {"type": "mathematical_expression", "expression": _words(node)}
        case "tg-time":
            about = {
                "unix_time": node.attributes.get("unix", ""),
                "date_time_format": node.attributes.get("format", ""),
            }
            return {"type": "date_time", "text": _inner(node), **about}
        case _ if node.tag in _STYLES:
            return {"type": _STYLES[node.tag], "text": _inner(node)}
        case _:
            raise FieldError(f'tag "{node.tag}" must not stand in a text')


def _inner(node: _Node) -> Any:
    """Return the text inside a mark, with the spaces at its ends."""
    parts = [one if isinstance(one, str) else _mark(one, "") for one in node.children]
    return "" if not parts else parts[0] if len(parts) == 1 else parts


def _link(node: _Node) -> JSON:
    address = node.attributes.get("href", "")
    text = _inner(node)
    if address.startswith("#"):
        return {"type": "anchor_link", "text": text, "anchor_name": address[1:]}
    parts = urlsplit(address)
    match parts.scheme:
        case "mailto":
            return {"type": "email_address", "text": text, "email_address": parts.path}
        case "tel":
            return {"type": "phone_number", "text": text, "phone_number": parts.path}
        case "tg" if parts.netloc == "user":
            number = _number(parse_qs(parts.query).get("id", [""])[0])
            return {"type": "text_mention", "text": text, "user": {"id": number}}
        case _:
            return {"type": "url", "text": text, "url": address}
