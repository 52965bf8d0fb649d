"""`InputSticker`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Annotated

from aiogram.api.markers import Items

from .base import TelegramObject

if TYPE_CHECKING:
    from .input_file import InputFile
    from .mask_position import MaskPosition


class InputSticker(TelegramObject, frozen=True, kw_only=True):
    """A sticker to put into a sticker set.

    Source: https://core.telegram.org/bots/api#inputsticker
    """

    sticker: InputFile | str
    """The sticker: an upload, a `file_id`, or an HTTP address for Telegram to fetch. Animations and videos
    are not fetched from an address.
    """
    format: str
    """`static` for a picture in WEBP or PNG, `animated` for an animation in TGS, `video` for one in WEBM."""
    emoji_list: Annotated[list[str], Items(1, 20)]
    """Emoji that the sticker stands for."""
    mask_position: MaskPosition | None = None
    """Where the mask goes on a face; masks only."""
    keywords: Annotated[list[str] | None, Items(max=20)] = None
    """Words to find the sticker by, 64 characters together at most; not for masks."""
