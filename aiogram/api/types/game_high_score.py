"""`GameHighScore`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .base import TelegramObject

if TYPE_CHECKING:
    from .user import User


class GameHighScore(TelegramObject, frozen=True, kw_only=True):
    """One line of a game's high scores.

    Returned in lists by `get_game_high_scores`.

    Source: https://core.telegram.org/bots/api#gamehighscore
    """

    position: int
    """Place in the list, 1 for the best."""
    user: User
    """Who has reached the score."""
    score: int
    """The score."""
