"""`SetStickerKeywords`."""

from __future__ import annotations

from typing import Annotated

from aiogram.api.markers import Items

from .base import TelegramMethod


class SetStickerKeywords(TelegramMethod[bool], frozen=True):
    """Choose by which words a sticker is found.

    A regular sticker or a custom emoji, in a set that the bot has made.

    Returns:
        True.

    Source: https://core.telegram.org/bots/api#setstickerkeywords
    """

    sticker: str
    """`file_id` of the sticker, as it is in the set."""
    keywords: Annotated[list[str] | None, Items(max=20)] = None
    """Words to find the sticker by, 64 characters together at most; absent or empty for none."""
