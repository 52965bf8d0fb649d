"""`setGameScore`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from aiogram.testing import errors, views
from aiogram.testing.profiles import read_account
from aiogram.testing.scoring import game_message, set_score

if TYPE_CHECKING:
    from aiogram.testing.core import Call


async def set_game_score(call: Call) -> Any:
    """Give somebody points in a game."""
    account = read_account(call)
    message = game_message(call, errors.SCORE_NOT_FOUND)
    set_score(call, message, account)
    return True if message.inline_message_id else views.message(message, call.bot, with_reply=False)
