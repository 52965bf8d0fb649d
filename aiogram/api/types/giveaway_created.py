"""`GiveawayCreated`."""

from __future__ import annotations

from .base import TelegramObject


class GiveawayCreated(TelegramObject, frozen=True, kw_only=True):
    """A giveaway was set up.

    Received as `Message.giveaway_created`. The terms are in another message, with `Message.giveaway`.

    Source: https://core.telegram.org/bots/api#giveawaycreated
    """

    prize_star_count: int | None = None
    """Telegram Stars to be shared out among the winners; absent when Telegram Premium is given away."""
