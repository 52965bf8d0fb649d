"""`SetStickerSetThumbnail`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .base import TelegramMethod

if TYPE_CHECKING:
    from aiogram.api.types.input_file import InputFile


class SetStickerSetThumbnail(TelegramMethod[bool], frozen=True):
    """Choose the small picture of a set of regular stickers or masks.

    Returns:
        True.

    Source: https://core.telegram.org/bots/api#setstickersetthumbnail
    """

    name: str
    """Short name of the set."""
    user_id: int
    """Person who owns the set."""
    format: str
    """`static` for a picture in WEBP or PNG, `animated` for an animation in TGS, `video` for one in WEBM;
    has to be that of the stickers.
    """
    thumbnail: InputFile | str | None = None
    """The picture: an upload, a `file_id`, or an HTTP address for Telegram to fetch. A picture has 100 by
    100 pixels and at most 128 kB, in WEBP or PNG; an animation in TGS or WEBM has at most 32 kB and is
    not fetched from an address. Absent: the first sticker of the set.
    """
