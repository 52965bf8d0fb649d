"""`AddStickerToSet`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .base import TelegramMethod

if TYPE_CHECKING:
    from aiogram.api.types.input_sticker import InputSticker


class AddStickerToSet(TelegramMethod[bool], frozen=True):
    """Add a sticker to a set that the bot has made.

    A set of custom emoji has room for 200, another for 120.

    Returns:
        True.

    Source: https://core.telegram.org/bots/api#addstickertoset
    """

    user_id: int
    """Person who owns the set."""
    name: str
    """Short name of the set."""
    sticker: InputSticker
    """The sticker. One that is in the set already is not added again."""
