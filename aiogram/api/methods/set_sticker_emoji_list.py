"""`SetStickerEmojiList`."""

from __future__ import annotations

from typing import Annotated

from aiogram.api.markers import Items

from .base import TelegramMethod


class SetStickerEmojiList(TelegramMethod[bool], frozen=True):
    """Choose which emoji a sticker stands for.

    A regular sticker or a custom emoji, in a set that the bot has made.

    Returns:
        True.

    Source: https://core.telegram.org/bots/api#setstickeremojilist
    """

    sticker: str
    """`file_id` of the sticker, as it is in the set."""
    emoji_list: Annotated[list[str], Items(1, 20)]
    """Emoji that the sticker stands for. Others are refused: `invalid sticker emojis`."""
