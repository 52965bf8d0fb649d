# What Telegram does where a map has no size is not written down: the numbers here are this server's choice.

"""The blocks of a rich message: `InputRichBlock` as a call gives it, `RichBlock` as a message has it."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

from aiogram.testing import errors
from aiogram.testing.captions import SPOILED
from aiogram.testing.errors import refuse
from aiogram.testing.input_media import read_item
from aiogram.testing.json_fields import FieldError, Fields, as_array, as_object
from aiogram.testing.parameters import from_values
from aiogram.testing.places import Place
from aiogram.testing.rich_words import FILES

from .labels import label

if TYPE_CHECKING:
    from collections.abc import Callable

    from aiogram.testing.core import Call

    from .text import TextReader

JSON = dict[str, Any]

_MAP: Final = {"zoom": 15, "width": 600, "height": 300}
_MAP_SIDES: Final = 10_000
_MAP_RATIO: Final = 20
_ZOOMS: Final = range(25)
_HEADINGS: Final = range(1, 7)
_BUTTONS: Final = range(1, 9)
_ALIGNED: Final = ("left", "center", "right")
_VALIGNED: Final = ("top", "middle", "bottom")
_ELEMENTS: Final = frozenset({"animation", "photo", "video"})
"""What a collage or a slideshow is made of."""


class BlockReader:
    """Reads the blocks of one message."""

    def __init__(self, call: Call, texts: TextReader, *, draft: bool, by_id: bool) -> None:
        self._call = call
        self._texts = texts
        self._draft = draft
        self._by_id = by_id
        """Whether files may only be named by their id."""
        self._kinds: dict[str, Callable[[Fields], JSON]] = {
            "paragraph": self._text,
            "footer": self._text,
            "heading": self._heading,
            "pre": self._pre,
            "divider": lambda _: {},
            "mathematical_expression": lambda fields: {"expression": fields.string("expression")},
            "anchor": lambda fields: {"name": fields.string("name")},
            "list": self._list,
            "blockquote": self._quote,
            "expandable_blockquote": self._credited,
            "pullquote": self._credited,
            "collage": self._gallery,
            "slideshow": self._gallery,
            "table": self._table,
            "details": self._details,
            "map": self._map,
            "buttons": self._buttons,
        }

    def read(self, value: object) -> list[JSON]:
        """Read an array of blocks; raises `FieldError`."""
        blocks = as_array(value)
        if blocks is None:
            raise FieldError("expected an Array of InputRichBlock")
        return [self._block(one) for one in blocks]

    def _block(self, value: object) -> JSON:
        about = as_object(value)
        if about is None:
            raise FieldError("InputRichBlock must be an Object")
        fields = Fields(about)
        kind = fields.string("type")
        if kind in FILES:
            return {"type": kind, **self._file(kind, fields), **self._caption(fields)}
        if kind == "thinking" and self._draft:
            return {"type": kind, **self._text(fields)}
        if kind not in self._kinds:
            raise FieldError(f'type "{kind}" is unsupported for the InputRichBlock')
        return {"type": kind, **self._kinds[kind](fields)}

    def _text(self, fields: Fields) -> JSON:
        return {"text": self._texts.field(fields, "text")}

    def _heading(self, fields: Fields) -> JSON:
        size = fields.integer("size")
        if size not in _HEADINGS:
            raise FieldError("heading size must be from 1 to 6")
        return {**self._text(fields), "size": size}

    def _pre(self, fields: Fields) -> JSON:
        language = fields.optional_string("language")
        text = self._texts.field(fields, "text", literal=True)
        return {"text": text, **({"language": language} if language else {})}

    def _quote(self, fields: Fields) -> JSON:
        return {"blocks": self.read(fields.values.get("blocks")), **self._texts.optional(fields, "credit")}

    def _credited(self, fields: Fields) -> JSON:
        return {**self._text(fields), **self._texts.optional(fields, "credit")}

    def _gallery(self, fields: Fields) -> JSON:
        blocks = self.read(fields.values.get("blocks"))
        if any(one["type"] not in _ELEMENTS for one in blocks):
            raise FieldError(f"elements of a {fields.string('type')} must be photos, videos or animations")
        return {"blocks": blocks, **self._caption(fields)}

    def _details(self, fields: Fields) -> JSON:
        summary = self._texts.field(fields, "summary")
        return {"summary": summary, "blocks": self.read(fields.values.get("blocks")), **_flags(fields, "is_open")}

    def _caption(self, fields: Fields) -> JSON:
        if "caption" not in fields:
            return {}
        caption = fields.object("caption")
        return {"caption": {"text": self._texts.field(caption, "text"), **self._texts.optional(caption, "credit")}}

    def _list(self, fields: Fields) -> JSON:
        items = as_array(fields.values.get("items"))
        if items is None:
            raise FieldError("expected an Array of InputRichBlockListItem")
        read: list[JSON] = []
        for one in items:
            item = Fields(as_object(one) or {})
            kind = item.optional_string("type") or ("1" if "value" in item else "")
            # An item that says nothing of its number is one further than the last.
            before = read[-1].get("value", 0) if read else 0
            number = item.optional_integer("value") or before + 1
            ordered = {"value": number, "type": kind} if kind else {}
            flags = _flags(item, "has_checkbox", "is_checked")
            blocks = self.read(item.values.get("blocks"))
            read.append({"label": label(kind, number), "blocks": blocks, **flags, **ordered})
        return {"items": read}

    def _table(self, fields: Fields) -> JSON:
        rows = as_array(fields.values.get("cells"))
        if rows is None or any(as_array(row) is None for row in rows):
            raise FieldError("expected an Array of Arrays of RichBlockTableCell")
        cells = [[self._cell(Fields(as_object(cell) or {})) for cell in row] for row in rows]
        flags = _flags(fields, "is_bordered", "is_striped", "is_compact")
        return {"cells": cells, **flags, **self._texts.optional(fields, "caption")}

    def _cell(self, fields: Fields) -> JSON:
        spans = {name: fields.optional_integer(name) for name in ("colspan", "rowspan")}
        return {
            **self._texts.optional(fields, "text"),
            **_flags(fields, "is_header"),
            **{name: number for name, number in spans.items() if number > 1},
            "align": _one_of(fields, "align", _ALIGNED),
            "valign": _one_of(fields, "valign", _VALIGNED),
        }

    def _map(self, fields: Fields) -> JSON:
        where = fields.object("location")
        for name in ("latitude", "longitude"):
            where.number(name)
        place = Place.read(from_values(where.values))
        place.check()
        shown = {name: fields.optional_integer(name) or number for name, number in _MAP.items()}
        sides = sorted((shown["width"], shown["height"]))
        if shown["zoom"] not in _ZOOMS or sum(sides) > _MAP_SIDES or sides[0] < 1 or sides[1] > _MAP_RATIO * sides[0]:
            raise FieldError("wrong map size specified")
        location = {name: place.location[name] for name in ("latitude", "longitude")}
        return {"location": location, **shown, **self._caption(fields)}

    def _buttons(self, fields: Fields) -> JSON:
        buttons = as_array(fields.values.get("buttons"))
        if buttons is None or len(buttons) not in _BUTTONS:
            raise FieldError("a row must have from 1 to 8 buttons")
        align = {"align": _one_of(fields, "align", _ALIGNED)} if "align" in fields else {}
        return {"buttons": [self._texts.buttons.read(one) for one in buttons], **align}

    def _file(self, kind: str, fields: Fields) -> JSON:
        about = as_object(fields.values.get(kind))
        if about is None:
            raise FieldError(f'Can\'t find field "{kind}"')
        sent = FILES[kind]
        media = read_item(self._call, {**about, "type": sent}, "InputMedia", {sent})
        if self._by_id and (media.source.upload is not None or media.source.is_address):
            raise refuse(errors.WRONG_FILE)
        content = media.file_content(self._call.state, self._call.bot.id)
        spoiler = {"has_spoiler": True} if kind in SPOILED and media.spoiler else {}
        return {kind: content[sent], **spoiler}


def _flags(fields: Fields, *names: str) -> JSON:
    return {name: True for name in names if fields.boolean(name)}


def _one_of(fields: Fields, name: str, known: tuple[str, ...]) -> str:
    value = fields.optional_string(name) or known[0]
    if value not in known:
        raise FieldError(f'Field "{name}" must be one of {", ".join(known)}')
    return value
