"""`GetCustomEmojiStickers`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Annotated

from aiogram.api.markers import Items

from .base import TelegramMethod

if TYPE_CHECKING:
    from aiogram.api.types.sticker import Sticker  # noqa: F401 (named by the base class)


class GetCustomEmojiStickers(TelegramMethod["list[Sticker]"], frozen=True):
    """Look up the stickers behind custom emoji.

    Returns:
        The stickers.

    Source: https://core.telegram.org/bots/api#getcustomemojistickers
    """

    custom_emoji_ids: Annotated[list[str], Items(max=200)]
    """Identifiers of the custom emoji, as in `MessageEntity.custom_emoji_id`."""
