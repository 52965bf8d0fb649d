"""`OwnedGifts`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .base import TelegramObject

if TYPE_CHECKING:
    from .owned_gift import OwnedGift


class OwnedGifts(TelegramObject, frozen=True, kw_only=True):
    """Gifts that a person or chat has, a page of them at a time.

    Returned by `get_business_account_gifts`, `get_user_gifts` and `get_chat_gifts`.

    Source: https://core.telegram.org/bots/api#ownedgifts
    """

    total_count: int
    """How many gifts the owner has; `gifts` can be fewer."""
    gifts: list[OwnedGift]
    """The gifts of this page."""
    next_offset: str | None = None
    """Pass it as `offset` to get the next page; absent or empty on the last one."""
