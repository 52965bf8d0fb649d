"""`PhotoSize`."""

from __future__ import annotations

from .base import TelegramObject


class PhotoSize(TelegramObject, frozen=True, kw_only=True):
    """A picture in one of its sizes.

    Received in lists that go from the smallest to the largest, so that the last is the best, and by
    itself as the `thumbnail` of a file.

    Source: https://core.telegram.org/bots/api#photosize
    """

    file_id: str
    """Identifier to download the file with, or to send it again; another bot's is of no use."""
    file_unique_id: str
    """Identifier that stays the same over time and for every bot; it neither downloads nor sends."""
    width: int
    """Width in pixels."""
    height: int
    """Height in pixels."""
    file_size: int | None = None
    """Size in bytes."""
