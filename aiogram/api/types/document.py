"""`Document`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .base import TelegramObject

if TYPE_CHECKING:
    from .photo_size import PhotoSize


class Document(TelegramObject, frozen=True, kw_only=True):
    """A file that is shown as a file, whatever is in it.

    Pictures, music and videos are documents too when they were sent as files; otherwise they have types
    of their own.

    Source: https://core.telegram.org/bots/api#document
    """

    file_id: str
    """Identifier to download the file with, or to send it again; another bot's is of no use."""
    file_unique_id: str
    """Identifier that stays the same over time and for every bot; it neither downloads nor sends."""
    thumbnail: PhotoSize | None = None
    """Small picture of it."""
    file_name: str | None = None
    """File name, as the sender's app gave it."""
    mime_type: str | None = None
    """MIME type, as the sender's app gave it."""
    file_size: int | None = None
    """Size in bytes. It outgrows 32 bits and fits 52."""
