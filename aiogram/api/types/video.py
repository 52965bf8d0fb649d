"""`Video`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .base import TelegramObject

if TYPE_CHECKING:
    from .photo_size import PhotoSize
    from .video_quality import VideoQuality


class Video(TelegramObject, frozen=True, kw_only=True):
    """A video.

    Source: https://core.telegram.org/bots/api#video
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
    cover: list[PhotoSize] | None = None
    """Picture that stands for the video in the message, in several sizes; absent when none was chosen."""
    start_timestamp: int | None = None
    """Second of the video at which it starts to play; absent for the beginning."""
    qualities: list[VideoQuality] | None = None
    """Qualities in which the video can be had, each a file of its own."""
    file_name: str | None = None
    """File name, as the sender's app gave it."""
    mime_type: str | None = None
    """MIME type, as the sender's app gave it."""
    file_size: int | None = None
    """Size in bytes. It outgrows 32 bits and fits 52."""
