"""`UserRating`."""

from __future__ import annotations

from .base import TelegramObject


class UserRating(TelegramObject, frozen=True, kw_only=True):
    """Rating that a person has earned by spending Telegram Stars.

    Received as `ChatFullInfo.rating`.

    Source: https://core.telegram.org/bots/api#userrating
    """

    level: int
    """Level that the person is at. The higher, the more they can be trusted as a buyer; a negative one
    calls for caution.
    """
    rating: int
    """The rating itself, better when higher."""
    current_level_rating: int
    """Rating at which the present level begins."""
    next_level_rating: int | None = None
    """Rating at which the next level begins; absent at the highest."""
