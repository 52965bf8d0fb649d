"""`Animation`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .base import TelegramObject

if TYPE_CHECKING:
    from .photo_size import PhotoSize


class Animation(TelegramObject, frozen=True, kw_only=True):
    """A GIF, or a video without sound.

    Received as `Message.animation`, with the same file in `Message.document`.

    Source: https://core.telegram.org/bots/api#animation
    """

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
    thumbnail: PhotoSize | None = None
    """Small picture of it."""
    file_name: str | None = None
    """File name, as the sender's app gave it."""
    mime_type: str | None = None
    """MIME type, as the sender's app gave it."""
    file_size: int | None = None
    """Size in bytes. It outgrows 32 bits and fits 52."""
