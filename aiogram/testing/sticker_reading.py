"""Stickers in the parameters of a call."""

from __future__ import annotations

import json
import re
from typing import TYPE_CHECKING, Any, Final

from . import errors
from .errors import refuse
from .file_inputs import Given, fetch
from .json_fields import FieldError, Fields, as_array, as_object
from .parameters import Parameters
from .sticker_formats import FORMATS
from .stickers import LONGEST_TITLE, NewSticker

if TYPE_CHECKING:
    from .core import Call
    from .file_inputs import Source
    from .stickers import Sticker, StickerSet

POINTS: Final = ("forehead", "eyes", "mouth", "chin")

_MOST_EMOJI: Final = 20
_NAME: Final = re.compile(r"[A-Za-z](?:_?[A-Za-z0-9])*", re.ASCII)
_LONGEST_NAME: Final = 64


def read_new(call: Call, value: object) -> NewSticker:
    """Read one InputSticker, with the file that it names."""
    about = as_object(value)
    if about is None:
        raise refuse("can't parse InputSticker: expected an Object")
    fields = Fields(about)
    try:
        given = Given(Parameters(sticker=fields.string("sticker")), call.files, inside=True)
        kind = read_format(fields.optional_string("format"))
        emoji = _check_emoji(fields.array("emoji_list"))
        keywords = [str(one) for one in fields.array("keywords")]
        mask = read_mask(fields.object("mask_position").values) if "mask_position" in fields else None
    except FieldError as error:
        raise refuse(f"can't parse InputSticker: {error}") from None
    source = given.source("sticker")
    if source is None:
        raise refuse(errors.NO_FILE.format("sticker"))
    contents = file_of(call, source)
    return NewSticker(contents=contents, format=kind, emoji=emoji, keywords=keywords, mask_position=mask)


def file_of(call: Call, source: Source) -> bytes:
    """Return the contents of a file that is to be a sticker."""
    if source.upload is not None:
        return source.upload.contents
    if source.is_address:
        return fetch(call.state.files, source.text, "sticker").contents
    return call.state.files.named(source.text, call.bot.id, "document").contents


def read_format(text: str) -> str:
    """Read the format of a sticker."""
    if text not in FORMATS:
        raise refuse(errors.BAD_STICKER_FORMAT)
    return text


def read_list(call: Call, name: str, words: str) -> list[Any]:
    """Read a JSON array; `words` are what refusals call it."""
    try:
        value = as_array(json.loads(call.parameters.text(name) or "[]"))
    except ValueError:
        raise refuse(f"can't parse {words} JSON object") from None
    if value is None:
        raise refuse(f"expected an Array of {words}")
    return value


def read_object(call: Call, name: str, words: str) -> dict[str, Any] | None:
    """Read a JSON object, None where there is none."""
    text = call.parameters.text(name)
    if not text:
        return None
    try:
        value = as_object(json.loads(text))
    except ValueError:
        raise refuse(f"can't parse {words} JSON object") from None
    if value is None:
        raise refuse(f"can't parse {words}: expected an Object")
    return value


def read_emoji(call: Call) -> list[str]:
    """Read `emoji_list`."""
    return _check_emoji(read_list(call, "emoji_list", "emoji"))


def _check_emoji(values: list[Any]) -> list[str]:
    emoji = [one for one in values if isinstance(one, str) and one and not one.isascii()]
    if len(emoji) != len(values) or not 1 <= len(emoji) <= _MOST_EMOJI:
        raise refuse(errors.BAD_STICKER_EMOJI)
    return emoji


def read_mask(about: dict[str, Any]) -> dict[str, Any]:
    """Read a MaskPosition."""
    fields = Fields(about)
    point = fields.string("point")
    if point not in POINTS:
        raise FieldError("Wrong point specified")
    numbers = {name: fields.number(name) for name in ("x_shift", "y_shift", "scale")}
    return {"point": point, **numbers}


def read_title(call: Call) -> str:
    """Read the title of a set."""
    title = call.parameters.required("title").strip()
    if not 1 <= len(title) <= LONGEST_TITLE:
        raise refuse(errors.SET_TITLE_INVALID)
    return title


def read_new_name(call: Call) -> str:
    """Read the name of a set that is to be made; refuse one that cannot be, or is another's."""
    name = call.parameters.required("name")
    ending = f"_by_{call.bot.username}".lower()
    if len(name) > _LONGEST_NAME or not _NAME.fullmatch(name) or not name.lower().endswith(ending):
        raise refuse(errors.SET_NAME_INVALID)
    if name.lower() in call.state.stickers.sets:
        raise refuse(errors.SET_NAME_OCCUPIED)
    return name


def own_set(call: Call) -> StickerSet:
    """Return the set that `name` names; refuse one that the bot has not made."""
    found = call.state.stickers.sets.get(call.parameters.required("name").lower())
    if found is None or found.bot is not call.bot:
        raise refuse(errors.SET_INVALID)
    return found


def own_sticker(call: Call, name: str = "sticker") -> Sticker:
    """Return the sticker that a parameter names by its file; refuse one that is in no set of the bot."""
    file = call.state.files.named(call.parameters.required(name), call.bot.id, "sticker")
    found = call.state.stickers.of_file(file)
    if found is None or found.set.bot is not call.bot:
        raise refuse(errors.STICKER_INVALID)
    return found
