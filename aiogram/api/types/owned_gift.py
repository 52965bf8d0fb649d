"""`OwnedGift`."""

from __future__ import annotations

from typing import TypeAlias

from .owned_gift_regular import OwnedGiftRegular
from .owned_gift_unique import OwnedGiftUnique

OwnedGift: TypeAlias = OwnedGiftRegular | OwnedGiftUnique
"""A gift that a person or chat has.

`OwnedGiftRegular` is one as it was bought, `OwnedGiftUnique` one that was upgraded.

Source: https://core.telegram.org/bots/api#ownedgift
"""
