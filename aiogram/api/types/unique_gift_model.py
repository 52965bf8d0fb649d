"""`UniqueGiftModel`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .base import TelegramObject

if TYPE_CHECKING:
    from .sticker import Sticker


class UniqueGiftModel(TelegramObject, frozen=True, kw_only=True):
    """What a unique gift looks like.

    Source: https://core.telegram.org/bots/api#uniquegiftmodel
    """

    name: str
    """Name of the model."""
    sticker: Sticker
    """Sticker that shows the gift."""
    rarity_per_mille: int
    """How many of 1000 upgrades give this model; 0 for a gift that was crafted."""
    rarity: str | None = None
    """How rare the model of a crafted gift is: `uncommon`, `rare`, `epic` or `legendary`."""
