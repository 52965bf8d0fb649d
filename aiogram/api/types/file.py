"""`File`."""

from __future__ import annotations

from .base import TelegramObject


class File(TelegramObject, frozen=True, kw_only=True):
    """A file that is ready to be downloaded.

    Returned by `get_file`. The download address is good for an hour at least; `get_file` renews it.
    Files over 20 MB are refused with `file is too big`, unless the Bot API server is your own, in local
    mode.

    Source: https://core.telegram.org/bots/api#file
    """

    file_id: str
    """Identifier to download the file with, or to send it again; another bot's is of no use."""
    file_unique_id: str
    """Identifier that stays the same over time and for every bot; it neither downloads nor sends."""
    file_size: int | None = None
    """Size in bytes. It outgrows 32 bits and fits 52."""
    file_path: str | None = None
    """Path to download from: `https://api.telegram.org/file/bot<token>/<file_path>`. Only `get_file` fills
    it; a local Bot API server gives a path on its own disk.
    """
