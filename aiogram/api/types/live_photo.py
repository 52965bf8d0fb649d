"""`LivePhoto`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .base import TelegramObject

if TYPE_CHECKING:
    from .photo_size import PhotoSize


class LivePhoto(TelegramObject, frozen=True, kw_only=True):
    """A photo that moves for a moment.

    It consists of a still picture and a short video. `photo` is the picture; all the rest, `file_id`
    included, is about the video.

    Source: https://core.telegram.org/bots/api#livephoto
    """

    photo: list[PhotoSize] | None = None
    """The still picture in several sizes, from the smallest to the largest."""
    file_id: str
    """Identifier to download the file with, or to send it again; another bot's is of no use."""
    file_unique_id: str
    """Identifier that stays the same over time and for every bot; it neither downloads nor sends."""
    width: int
    """Width in pixels."""
    height: int
    """Height in pixels."""
    duration: int
    """Length in seconds."""
    mime_type: str | None = None
    """MIME type, as the sender's app gave it."""
    file_size: int | None = None
    """Size in bytes. It outgrows 32 bits and fits 52."""
