"""`GetBusinessAccountStarBalance`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .base import TelegramMethod

if TYPE_CHECKING:
    from aiogram.api.types.star_amount import StarAmount  # noqa: F401 (named by the base class)


class GetBusinessAccountStarBalance(TelegramMethod["StarAmount"], frozen=True):
    """Look up how many Telegram Stars a business account has.

    The bot needs the right `can_view_gifts_and_stars` of `BusinessConnection.rights`.

    Returns:
        The balance.

    Source: https://core.telegram.org/bots/api#getbusinessaccountstarbalance
    """

    business_connection_id: str
    """Business connection to act through."""
