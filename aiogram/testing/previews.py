# No page is fetched: what is kept is how a preview was asked for, which is all that a bot gets to see.

"""The parameter `link_preview_options`."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any

from .errors import refuse
from .json_fields import FieldError, Fields, as_object

if TYPE_CHECKING:
    from .parameters import Parameters

_FLAGS = ("prefer_small_media", "prefer_large_media", "show_above_text")


def read_preview(read: Parameters) -> dict[str, Any]:
    """Return what a Message has of the options: nothing where they are the default ones."""
    text = read.text("link_preview_options")
    if not text:
        return _kept({"is_disabled": True}) if read.boolean("disable_web_page_preview") else {}
    try:
        value = as_object(json.loads(text))
    except ValueError:
        raise refuse("can't parse link preview options JSON object") from None
    if value is None:
        raise refuse("object expected as link preview options")
    fields = Fields(value)
    try:
        options: dict[str, Any] = {"is_disabled": fields.boolean("is_disabled"), "url": fields.optional_string("url")}
        options |= {name: fields.boolean(name) for name in _FLAGS}
    except FieldError as error:
        raise refuse(f"can't parse link preview options: {error}") from None
    return _kept(options)


def _kept(options: dict[str, Any]) -> dict[str, Any]:
    shown = {name: value for name, value in options.items() if value}
    return {"link_preview_options": shown} if shown else {}
