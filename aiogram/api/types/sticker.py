"""`Sticker`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from aiogram.api.alias import alias

from .base import BoundObject

if TYPE_CHECKING:
    from aiogram.api.methods.delete_sticker_from_set import DeleteStickerFromSet
    from aiogram.api.methods.set_sticker_position_in_set import SetStickerPositionInSet

    from .file import File
    from .mask_position import MaskPosition
    from .photo_size import PhotoSize


class Sticker(BoundObject, frozen=True, kw_only=True):
    """A sticker, a mask or a custom emoji.

    `type` says what it is for. The format is another matter: WEBP, unless `is_animated` (TGS) or
    `is_video` (WEBM).

    Source: https://core.telegram.org/bots/api#sticker
    """

    file_id: str
    """Identifier to download the file with, or to send it again; another bot's is of no use."""
    file_unique_id: str
    """Identifier that stays the same over time and for every bot; it neither downloads nor sends."""
    type: str
    """`regular`, `mask` or `custom_emoji`."""
    width: int
    """Width in pixels."""
    height: int
    """Height in pixels."""
    is_animated: bool
    """Whether the sticker is an animation in TGS."""
    is_video: bool
    """Whether the sticker is a video in WEBM."""
    thumbnail: PhotoSize | None = None
    """Small picture of it, in WEBP or JPEG."""
    emoji: str | None = None
    """Emoji that the sticker stands for."""
    set_name: str | None = None
    """Name of the sticker set that it is in."""
    premium_animation: File | None = None
    """Effect that a premium sticker plays; absent for others."""
    mask_position: MaskPosition | None = None
    """Where the mask goes on a face; masks only."""
    custom_emoji_id: str | None = None
    """Identifier to use the sticker by as a custom emoji in texts; absent for other stickers."""
    needs_repainting: bool | None = None
    """True when apps have to paint it in the colour of its surroundings: that of the text, of the badge
    beside an emoji status, white on a chat's photo.
    """
    file_size: int | None = None
    """Size in bytes."""

    @alias(lambda: SetStickerPositionInSet, drop=1, sticker="file_id")
    def set_position_in_set(self) -> None: ...
    @alias(lambda: DeleteStickerFromSet, drop=1, sticker="file_id")
    def delete_from_set(self) -> None: ...
