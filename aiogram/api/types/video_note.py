"""`VideoNote`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .base import TelegramObject

if TYPE_CHECKING:
    from .photo_size import PhotoSize


class VideoNote(TelegramObject, frozen=True, kw_only=True):
    """A round video message.

    Source: https://core.telegram.org/bots/api#videonote
    """

    file_id: str
    """Identifier to download the file with, or to send it again; another bot's is of no use."""
    file_unique_id: str
    """Identifier that stays the same over time and for every bot; it neither downloads nor sends."""
    length: int
    """Width and height in pixels, that is, the diameter of the circle."""
    duration: int
    """Length in seconds."""
    thumbnail: PhotoSize | None = None
    """Small picture of it."""
    file_size: int | None = None
    """Size in bytes."""
