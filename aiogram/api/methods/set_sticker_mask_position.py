"""`SetStickerMaskPosition`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .base import TelegramMethod

if TYPE_CHECKING:
    from aiogram.api.types.mask_position import MaskPosition


class SetStickerMaskPosition(TelegramMethod[bool], frozen=True):
    """Choose where a mask goes on a face.

    The mask has to be in a set that the bot has made.

    Returns:
        True.

    Source: https://core.telegram.org/bots/api#setstickermaskposition
    """

    sticker: str
    """`file_id` of the sticker, as it is in the set."""
    mask_position: MaskPosition | None = None
    """Where the mask goes; absent removes the place that it has."""
