"""`Voice`."""

from __future__ import annotations

from .base import TelegramObject


class Voice(TelegramObject, frozen=True, kw_only=True):
    """A voice message.

    Source: https://core.telegram.org/bots/api#voice
    """

    file_id: str
    """Identifier to download the file with, or to send it again; another bot's is of no use."""
    file_unique_id: str
    """Identifier that stays the same over time and for every bot; it neither downloads nor sends."""
    duration: int
    """Length in seconds."""
    mime_type: str | None = None
    """MIME type, as the sender's app gave it."""
    file_size: int | None = None
    """Size in bytes. It outgrows 32 bits and fits 52."""
