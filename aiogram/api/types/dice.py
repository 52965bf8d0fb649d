"""`Dice`."""

from __future__ import annotations

from .base import TelegramObject


class Dice(TelegramObject, frozen=True, kw_only=True):
    """An animated emoji that lands on a random value.

    Telegram throws it: `send_dice` returns the value at once, and people see it when the animation
    ends.

    Source: https://core.telegram.org/bots/api#dice
    """

    emoji: str
    """Which one: 🎲, 🎯, 🎳, 🏀, ⚽ or 🎰."""
    value: int
    """What was thrown: 1 to 6 for 🎲, 🎯 and 🎳, 1 to 5 for 🏀 and ⚽, 1 to 64 for 🎰."""
