"""`GetStickerSet`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .base import TelegramMethod

if TYPE_CHECKING:
    from aiogram.api.types.sticker_set import StickerSet  # noqa: F401 (named by the base class)


class GetStickerSet(TelegramMethod["StickerSet"], frozen=True):
    """Look up a sticker set and its stickers.

    Returns:
        The set.

    Source: https://core.telegram.org/bots/api#getstickerset
    """

    name: str
    """Short name of the set, the one in links to it. One that is not there: `sticker set not found`."""
