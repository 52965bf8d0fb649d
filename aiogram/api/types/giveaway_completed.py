"""`GiveawayCompleted`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .base import TelegramObject

if TYPE_CHECKING:
    from .message import Message


class GiveawayCompleted(TelegramObject, frozen=True, kw_only=True):
    """A giveaway is over, and the winners are kept secret.

    Received as `Message.giveaway_completed`.

    Source: https://core.telegram.org/bots/api#giveawaycompleted
    """

    winner_count: int
    """How many have won."""
    unclaimed_prize_count: int | None = None
    """How many prizes went to nobody."""
    giveaway_message: Message | None = None
    """Message with the giveaway; absent when it was deleted."""
    is_star_giveaway: bool | None = None
    """True when Telegram Stars were given away; it was Telegram Premium otherwise."""
