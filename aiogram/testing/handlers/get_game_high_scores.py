"""`getGameHighScores`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from aiogram.testing import errors
from aiogram.testing.profiles import read_account
from aiogram.testing.scoring import game_message, high_scores, scores_of

if TYPE_CHECKING:
    from aiogram.testing.core import Call


async def get_game_high_scores(call: Call) -> list[dict[str, Any]]:
    """Return who has how many points, around somebody."""
    account = read_account(call)
    message = game_message(call, errors.SCORES_NOT_FOUND)
    return high_scores(scores_of(call.state.games, call, message), account)
