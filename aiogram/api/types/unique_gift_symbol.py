"""`UniqueGiftSymbol`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .base import TelegramObject

if TYPE_CHECKING:
    from .sticker import Sticker


class UniqueGiftSymbol(TelegramObject, frozen=True, kw_only=True):
    """The symbol in the pattern behind a unique gift.

    Source: https://core.telegram.org/bots/api#uniquegiftsymbol
    """

    name: str
    """Name of the symbol."""
    sticker: Sticker
    """Sticker that shows the symbol."""
    rarity_per_mille: int
    """How many of 1000 upgrades give this symbol."""
