"""`setStickerSetTitle`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from aiogram.testing import errors
from aiogram.testing.errors import refuse
from aiogram.testing.sticker_reading import own_set, read_title

if TYPE_CHECKING:
    from aiogram.testing.core import Call


async def set_sticker_set_title(call: Call) -> bool:
    """Give a set another title."""
    title = read_title(call)
    found = own_set(call)
    if title == found.title:
        raise refuse(errors.SET_NOT_MODIFIED)
    found.title = title
    call.state.changed()
    return True
