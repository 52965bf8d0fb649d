"""`GetBusinessAccountGifts`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Annotated

from aiogram.api.markers import Default, Range

from .base import TelegramMethod

if TYPE_CHECKING:
    from aiogram.api.types.owned_gifts import OwnedGifts  # noqa: F401 (named by the base class)


class GetBusinessAccountGifts(TelegramMethod["OwnedGifts"], frozen=True):
    """List the gifts that a business account has.

    The bot needs the right `can_view_gifts_and_stars` of `BusinessConnection.rights`.

    Returns:
        One page of the gifts.

    Source: https://core.telegram.org/bots/api#getbusinessaccountgifts
    """

    business_connection_id: str
    """Business connection to act through."""
    exclude_unsaved: bool | None = None
    """True leaves out gifts that the profile does not show."""
    exclude_saved: bool | None = None
    """True leaves out gifts that the profile shows."""
    exclude_unlimited: bool | None = None
    """True leaves out gifts without a limit."""
    exclude_limited_upgradable: bool | None = None
    """True leaves out limited gifts that can become unique ones."""
    exclude_limited_non_upgradable: bool | None = None
    """True leaves out limited gifts that cannot become unique ones."""
    exclude_unique: bool | None = None
    """True leaves out unique gifts."""
    exclude_from_blockchain: bool | None = None
    """True leaves out gifts from the TON blockchain that cannot be resold or transferred within Telegram."""
    sort_by_price: bool | None = None
    """True sorts by price, over all pages, instead of by the time of giving."""
    offset: str | None = None
    """`OwnedGifts.next_offset` of the page before; absent or empty for the first."""
    limit: Annotated[int | None, Range(1, 100), Default(100)] = None
    """How many gifts to return at most."""
