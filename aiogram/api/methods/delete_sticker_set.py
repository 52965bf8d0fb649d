"""`DeleteStickerSet`."""

from __future__ import annotations

from .base import TelegramMethod


class DeleteStickerSet(TelegramMethod[bool], frozen=True):
    """Delete a sticker set that the bot has made.

    Returns:
        True.

    Source: https://core.telegram.org/bots/api#deletestickerset
    """

    name: str
    """Short name of the set."""
