"""`UploadStickerFile`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .base import TelegramMethod

if TYPE_CHECKING:
    from aiogram.api.types.file import File  # noqa: F401 (named by the base class)
    from aiogram.api.types.input_file import InputFile


class UploadStickerFile(TelegramMethod["File"], frozen=True):
    """Upload a file to make stickers of.

    Its `file_id` can then be the `sticker` of an `InputSticker`, any number of times.

    Returns:
        The uploaded file.

    Source: https://core.telegram.org/bots/api#uploadstickerfile
    """

    user_id: int
    """Person who is to own the file."""
    sticker: InputFile
    """The file, an upload: a picture in WEBP or PNG, an animation in TGS, a video in WEBM.
    https://core.telegram.org/stickers says what it has to be like.
    """
    sticker_format: str
    """`static` for a picture, `animated` for an animation in TGS, `video` for one in WEBM."""
