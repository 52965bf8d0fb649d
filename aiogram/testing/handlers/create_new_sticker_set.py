"""`createNewStickerSet`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from aiogram.testing import errors
from aiogram.testing.errors import refuse
from aiogram.testing.giving import read_person
from aiogram.testing.sticker_reading import read_list, read_new, read_new_name, read_title
from aiogram.testing.stickers import TYPES, StickerSet, check_sticker

if TYPE_CHECKING:
    from aiogram.testing.core import Call

MOST_AT_FIRST: Final = 50
"""Stickers that a set can begin with."""


async def create_new_sticker_set(call: Call) -> bool:
    """Make a set of stickers for somebody."""
    state, read = call.state, call.parameters
    owner = read_person(call)
    name, title = read_new_name(call), read_title(call)
    kind = read.text("sticker_type") or TYPES[0]
    if kind not in TYPES:
        raise refuse(errors.BAD_STICKER_TYPE)
    new = [read_new(call, value) for value in read_list(call, "stickers", "stickers")]
    if not new:
        raise refuse(errors.STICKERS_EMPTY)
    if len(new) > MOST_AT_FIRST:
        raise refuse(errors.STICKERS_TOO_MANY)
    for one in new:
        check_sticker(one, kind)
    made = StickerSet(name=name, title=title, type=kind, owner=owner, bot=call.bot)
    made.needs_repainting = kind == "custom_emoji" and read.boolean("needs_repainting")
    state.stickers.sets[name.lower()] = made
    for one in new:
        state.stickers.add(state.files, made, one, state.clock.unix())
    state.changed()
    return True
