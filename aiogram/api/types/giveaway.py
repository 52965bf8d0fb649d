"""`Giveaway`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from aiogram.api.markers import UnixTime

from .base import TelegramObject

if TYPE_CHECKING:
    from .chat import Chat


class Giveaway(TelegramObject, frozen=True, kw_only=True):
    """A giveaway and its terms.

    Received as `Message.giveaway`. What is given away is Telegram Stars or subscriptions to Telegram
    Premium.

    Source: https://core.telegram.org/bots/api#giveaway
    """

    chats: list[Chat]
    """Chats that one has to be in to take part."""
    winners_selection_date: UnixTime
    """When the winners are drawn."""
    winner_count: int
    """How many will win."""
    only_new_members: bool | None = None
    """True when only those can win who join after the start."""
    has_public_winners: bool | None = None
    """True when everybody will see who has won."""
    prize_description: str | None = None
    """What there is to win besides, in words."""
    country_codes: list[str] | None = None
    """Countries whose people can win, by two-letter ISO 3166-1 codes; all when absent. A person with a
    number bought on Fragment can take part anyway.
    """
    prize_star_count: int | None = None
    """Telegram Stars to be shared out among the winners; absent when Telegram Premium is given away."""
    premium_subscription_month_count: int | None = None
    """Months of Telegram Premium that each winner gets; absent when Stars are given away."""
