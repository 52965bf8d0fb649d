"""`setStickerMaskPosition`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from aiogram.testing import errors
from aiogram.testing.errors import refuse
from aiogram.testing.json_fields import FieldError
from aiogram.testing.sticker_reading import own_sticker, read_mask, read_object

if TYPE_CHECKING:
    from aiogram.testing.core import Call


async def set_sticker_mask_position(call: Call) -> bool:
    """Change where a mask is put on faces."""
    about = read_object(call, "mask_position", "mask position")
    try:
        position = read_mask(about) if about else None
    except FieldError as error:
        raise refuse(f"can't parse mask position: {error}") from None
    sticker = own_sticker(call)
    if sticker.set.type != "mask":
        raise refuse(errors.STICKER_INVALID)
    sticker.mask_position = position
    sticker.describe()
    call.state.changed()
    return True
