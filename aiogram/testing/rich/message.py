# The notation of Markdown in rich messages is written down nowhere that this server could follow: it
# says so, rather than show something that Telegram would not.

"""`InputRichMessage`: what a call gives, and the `RichMessage` that comes of it."""

from __future__ import annotations

import json
import re
from typing import TYPE_CHECKING, Any, Final

from aiogram.testing.errors import refuse
from aiogram.testing.json_fields import FieldError, Fields, as_array, as_object

from .blocks import BlockReader
from .html import read_html
from .text import TextReader

if TYPE_CHECKING:
    from aiogram.testing.core import Call

JSON = dict[str, Any]

NOTATIONS: Final = ("blocks", "html", "markdown")
_MEDIA_ID: Final = re.compile(r"[A-Za-z0-9_-]{1,64}")


def read_rich_message(
    call: Call, value: object, *, draft: bool = False, by_id: bool = False, ephemeral: bool = False
) -> JSON:
    """Read an InputRichMessage; refuse what cannot be read.

    `value` is the parameter as text, or the object out of other JSON. A `draft` may have a block that
    says that the bot thinks. With `by_id` files may only be named by their id. In an `ephemeral` one nobody logs in.
    """
    try:
        return _read(call, _fields(value), draft=draft, by_id=by_id, ephemeral=ephemeral)
    except FieldError as error:
        raise refuse(f"can't parse rich message: {error}") from None


def _fields(value: object) -> Fields:
    if isinstance(value, str):
        try:
            value = json.loads(value or "null")
        except ValueError:
            raise FieldError("InputRichMessage is no JSON object") from None
    about = as_object(value)
    if about is None:
        raise FieldError("InputRichMessage must be an Object")
    return Fields(about)


def _read(call: Call, fields: Fields, *, draft: bool, by_id: bool, ephemeral: bool) -> JSON:
    given = [name for name in NOTATIONS if name in fields]
    if len(given) != 1:
        raise FieldError("exactly one of the fields blocks, html and markdown must be specified")
    if given == ["markdown"]:
        raise FieldError("the embedded server reads blocks and html, and no Markdown")
    media = _media(fields)
    written = fields.values["blocks"] if given == ["blocks"] else read_html(fields.string("html"), media)
    detects = not fields.boolean("skip_entity_detection")
    texts = TextReader(call.state, detect_entities=detects, ephemeral=ephemeral)
    blocks = BlockReader(call, texts, draft=draft, by_id=by_id).read(written)
    if not blocks:
        raise FieldError("a rich message must have at least one block")
    return {"blocks": blocks, **({"is_rtl": True} if fields.boolean("is_rtl") else {})}


def _media(fields: Fields) -> dict[str, JSON]:
    """Return id -> the InputMedia that addresses such as `tg://photo?id=` mean."""
    items = as_array(fields.values.get("media")) if "media" in fields else []
    if items is None:
        raise FieldError("expected an Array of InputRichMessageMedia")
    found: dict[str, JSON] = {}
    for one in items:
        item = Fields(as_object(one) or {})
        number = item.string("id")
        if not _MEDIA_ID.fullmatch(number):
            raise FieldError("media id must have from 1 to 64 of the characters A-Z, a-z, 0-9, _ and -")
        found[number] = item.object("media").values
    return found
