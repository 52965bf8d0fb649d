"""`setStickerSetThumbnail`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from aiogram.testing import errors
from aiogram.testing.errors import refuse
from aiogram.testing.file_inputs import Given
from aiogram.testing.profiles import read_account
from aiogram.testing.sticker_formats import format_of
from aiogram.testing.sticker_reading import file_of, own_set, read_format
from aiogram.testing.sticker_views import keep_thumbnail

if TYPE_CHECKING:
    from aiogram.testing.core import Call

_WRONG_FILE: Final = {
    "static": errors.THUMBNAIL_NO_IMAGE,
    "animated": errors.THUMBNAIL_NO_ANIMATION,
    "video": errors.STICKER_NO_VIDEO,
}
"""Format of the picture -> the refusal of a file that has another."""


async def set_sticker_set_thumbnail(call: Call) -> bool:
    """Give a set another picture; leaving it out takes it away."""
    read_account(call)
    source = Given(call.parameters, call.files).source("thumbnail")
    kind = read_format(call.parameters.text("format"))
    found = own_set(call)
    if found.type == "custom_emoji":
        raise refuse(errors.SET_INVALID)
    contents = file_of(call, source) if source is not None else b""
    if source is not None and format_of(contents) != kind:
        raise refuse(_WRONG_FILE[kind])
    found.thumbnail = keep_thumbnail(call.state, contents) if source is not None else None
    call.state.changed()
    return True
