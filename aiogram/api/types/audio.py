"""`Audio`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .base import TelegramObject

if TYPE_CHECKING:
    from .photo_size import PhotoSize


class Audio(TelegramObject, frozen=True, kw_only=True):
    """An audio file that apps play as music.

    What was recorded in the app as speech is a `Voice`.

    Source: https://core.telegram.org/bots/api#audio
    """

    file_id: str
    """Identifier to download the file with, or to send it again; another bot's is of no use."""
    file_unique_id: str
    """Identifier that stays the same over time and for every bot; it neither downloads nor sends."""
    duration: int
    """Length in seconds."""
    performer: str | None = None
    """Performer, as the sender or the tags of the file have it."""
    title: str | None = None
    """Title, as the sender or the tags of the file have it."""
    file_name: str | None = None
    """File name, as the sender's app gave it."""
    mime_type: str | None = None
    """MIME type, as the sender's app gave it."""
    file_size: int | None = None
    """Size in bytes. It outgrows 32 bits and fits 52."""
    thumbnail: PhotoSize | None = None
    """Small picture of the album's cover."""
