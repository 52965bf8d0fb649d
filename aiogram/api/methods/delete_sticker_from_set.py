"""`DeleteStickerFromSet`."""

from __future__ import annotations

from .base import TelegramMethod


class DeleteStickerFromSet(TelegramMethod[bool], frozen=True):
    """Take a sticker out of a set that the bot has made.

    Returns:
        True.

    Source: https://core.telegram.org/bots/api#deletestickerfromset
    """

    sticker: str
    """`file_id` of the sticker, as it is in the set."""
