"""`UniqueGiftBackdrop`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .base import TelegramObject

if TYPE_CHECKING:
    from .unique_gift_backdrop_colors import UniqueGiftBackdropColors


class UniqueGiftBackdrop(TelegramObject, frozen=True, kw_only=True):
    """What is behind a unique gift.

    Source: https://core.telegram.org/bots/api#uniquegiftbackdrop
    """

    name: str
    """Name of the backdrop."""
    colors: UniqueGiftBackdropColors
    """Its colours."""
    rarity_per_mille: int
    """How many of 1000 upgrades give this backdrop."""
