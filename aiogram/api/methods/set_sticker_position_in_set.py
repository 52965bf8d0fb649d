"""`SetStickerPositionInSet`."""

from __future__ import annotations

from .base import TelegramMethod


class SetStickerPositionInSet(TelegramMethod[bool], frozen=True):
    """Move a sticker to another place within a set that the bot has made.

    Returns:
        True.

    Source: https://core.telegram.org/bots/api#setstickerpositioninset
    """

    sticker: str
    """`file_id` of the sticker, as it is in the set."""
    position: int
    """Place in the set, from 0."""
