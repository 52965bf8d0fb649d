"""`PassportFile`."""

from __future__ import annotations

from aiogram.api.markers import UnixTime

from .base import TelegramObject


class PassportFile(TelegramObject, frozen=True, kw_only=True):
    """An encrypted file from Telegram Passport.

    Decrypted it is a JPEG of at most 10 MB.

    Source: https://core.telegram.org/bots/api#passportfile
    """

    file_id: str
    """Identifier to download the file with; another bot's is of no use."""
    file_unique_id: str
    """Identifier that stays the same over time and for every bot; it neither downloads nor sends."""
    file_size: int
    """Size in bytes."""
    file_date: UnixTime
    """When the file was uploaded."""
