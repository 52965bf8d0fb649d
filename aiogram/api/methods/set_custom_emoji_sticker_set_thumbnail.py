"""`SetCustomEmojiStickerSetThumbnail`."""

from __future__ import annotations

from .base import TelegramMethod


class SetCustomEmojiStickerSetThumbnail(TelegramMethod[bool], frozen=True):
    """Choose the small picture of a set of custom emoji.

    Returns:
        True.

    Source: https://core.telegram.org/bots/api#setcustomemojistickersetthumbnail
    """

    name: str
    """Short name of the set."""
    custom_emoji_id: str | None = None
    """Custom emoji of the set to take; absent or empty takes the first one."""
