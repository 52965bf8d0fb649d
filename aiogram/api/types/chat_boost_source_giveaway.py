"""`ChatBoostSourceGiveaway`."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar, Literal

from .base import TelegramObject

if TYPE_CHECKING:
    from .user import User


class ChatBoostSourceGiveaway(TelegramObject, frozen=True, kw_only=True, tag_field="source", tag="giveaway"):
    """A boost by a giveaway of Telegram Premium or Telegram Stars.

    Telegram Premium boosts the chat 4 times, as long as the subscription lasts; Telegram Stars boost it
    once for every 500 of `prize_star_count`, for one year.

    Source: https://core.telegram.org/bots/api#chatboostsourcegiveaway
    """

    source: ClassVar[Literal["giveaway"]] = "giveaway"
    """Always `giveaway`."""
    giveaway_message_id: int
    """Message with the giveaway, in the chat; it may have been deleted since. 0 as long as it was not
    sent.
    """
    user: User | None = None
    """Who has won the prize; absent when nobody has, and for Telegram Stars."""
    prize_star_count: int | None = None
    """Telegram Stars to be shared out among the winners; absent when Telegram Premium is given away."""
    is_unclaimed: bool | None = None
    """True when the giveaway is over and nobody won this prize."""
