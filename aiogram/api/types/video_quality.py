"""`VideoQuality`."""

from __future__ import annotations

from .base import TelegramObject


class VideoQuality(TelegramObject, frozen=True, kw_only=True):
    """One of the files in which a video can be had.

    Source: https://core.telegram.org/bots/api#videoquality
    """

    file_id: str
    """Identifier to download the file with, or to send it again; another bot's is of no use."""
    file_unique_id: str
    """Identifier that stays the same over time and for every bot; it neither downloads nor sends."""
    width: int
    """Width in pixels."""
    height: int
    """Height in pixels."""
    codec: str
    """How the video is encoded: `h264`, `h265`, `av01` or another codec."""
    file_size: int | None = None
    """Size in bytes. It outgrows 32 bits and fits 52."""
