"""`GiveawayWinners`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Annotated

from aiogram.api.markers import Items, UnixTime

from .base import TelegramObject

if TYPE_CHECKING:
    from .chat import Chat
    from .user import User


class GiveawayWinners(TelegramObject, frozen=True, kw_only=True):
    """A giveaway is over, and everybody may know who has won.

    Received as `Message.giveaway_winners`. A giveaway whose winners stay secret ends with
    `Message.giveaway_completed`.

    Source: https://core.telegram.org/bots/api#giveawaywinners
    """

    chat: Chat
    """Chat that held the giveaway."""
    giveaway_message_id: int
    """Message with the giveaway, in that chat."""
    winners_selection_date: UnixTime
    """When the winners were drawn."""
    winner_count: int
    """How many have won."""
    winners: Annotated[list[User], Items(max=100)]
    """Who has won. `winner_count` can be greater."""
    additional_chat_count: int | None = None
    """How many chats besides this one had to be joined."""
    prize_star_count: int | None = None
    """Telegram Stars shared out among the winners; absent when Telegram Premium was given away."""
    premium_subscription_month_count: int | None = None
    """Months of Telegram Premium that each winner gets; absent when Stars were given away."""
    unclaimed_prize_count: int | None = None
    """How many prizes went to nobody."""
    only_new_members: bool | None = None
    """True when only those could win who had joined after the start."""
    was_refunded: bool | None = None
    """True when the giveaway was called off, as its payment had been taken back."""
    prize_description: str | None = None
    """What there was to win besides, in words."""
