"""`ReplaceStickerInSet`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .base import TelegramMethod

if TYPE_CHECKING:
    from aiogram.api.types.input_sticker import InputSticker


class ReplaceStickerInSet(TelegramMethod[bool], frozen=True):
    """Put another sticker in the place of one in a set that the bot has made.

    As `delete_sticker_from_set`, `add_sticker_to_set` and `set_sticker_position_in_set` one after the
    other.

    Returns:
        True.

    Source: https://core.telegram.org/bots/api#replacestickerinset
    """

    user_id: int
    """Person who owns the set."""
    name: str
    """Short name of the set."""
    old_sticker: str
    """`file_id` of the sticker to replace."""
    sticker: InputSticker
    """The sticker that takes its place. With one that is in the set already, nothing happens."""
