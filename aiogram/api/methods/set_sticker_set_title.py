"""`SetStickerSetTitle`."""

from __future__ import annotations

from typing import Annotated

from aiogram.api.markers import Length

from .base import TelegramMethod


class SetStickerSetTitle(TelegramMethod[bool], frozen=True):
    """Give a sticker set that the bot has made another title.

    Returns:
        True.

    Source: https://core.telegram.org/bots/api#setstickersettitle
    """

    name: str
    """Short name of the set."""
    title: Annotated[str, Length(1, 64)]
    """Title that people see."""
