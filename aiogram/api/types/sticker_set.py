"""`StickerSet`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .base import TelegramObject

if TYPE_CHECKING:
    from .photo_size import PhotoSize
    from .sticker import Sticker


class StickerSet(TelegramObject, frozen=True, kw_only=True):
    """A sticker set with all its stickers.

    Returned by `get_sticker_set`.

    Source: https://core.telegram.org/bots/api#stickerset
    """

    name: str
    """Short name, the one in links to the set."""
    title: str
    """Title that people see."""
    sticker_type: str
    """What is in the set: `regular`, `mask` or `custom_emoji` stickers."""
    stickers: list[Sticker]
    """The stickers, in their order."""
    thumbnail: PhotoSize | None = None
    """Small picture of the set, in WEBP, TGS or WEBM."""
