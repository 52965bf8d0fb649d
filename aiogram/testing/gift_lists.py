"""What the methods that list gifts have in common."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

from . import gift_views
from .parameters import leading_integer

if TYPE_CHECKING:
    from collections.abc import Iterable

    from .gifts import OwnedGift
    from .parameters import Parameters

MOST: Final = 100

_EXCLUDED: Final = (
    "exclude_unlimited",
    "exclude_limited_upgradable",
    "exclude_limited_non_upgradable",
    "exclude_unique",
)


def list_gifts(
    read: Parameters, gifts: Iterable[OwnedGift], excluded: Iterable[str] = (), *, to_owner: bool = False
) -> dict[str, Any]:
    """Write the OwnedGifts that a call asks for; `excluded` are further kinds to leave out."""
    left_out = {name for name in _EXCLUDED if read.boolean(name)} | set(excluded)
    found = [one for one in gifts if not one.kinds & left_out]
    if read.boolean("sort_by_price"):
        found.sort(key=lambda one: one.gift.stars, reverse=True)
    start = max(0, leading_integer(read.text("offset")))
    end = start + read.integer("limit", MOST, 1, MOST)
    body: dict[str, Any] = {
        "total_count": len(found),
        "gifts": [gift_views.owned_gift(one, to_owner=to_owner) for one in found[start:end]],
    }
    return {**body, "next_offset": str(end)} if end < len(found) else body
