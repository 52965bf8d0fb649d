"""`GetGameHighScores`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .base import TelegramMethod

if TYPE_CHECKING:
    from aiogram.api.types.game_high_score import GameHighScore  # noqa: F401 (named by the base class)


class GetGameHighScores(TelegramMethod["list[GameHighScore]"], frozen=True):
    """List the high scores of a game around a person.

    The message is named by `chat_id` and `message_id`, or by `inline_message_id`.

    Returns:
        For now: the person's score, those of up to two people on either side of it, and the
        best three when they are not among these.

    Source: https://core.telegram.org/bots/api#getgamehighscores
    """

    user_id: int
    """Person around whom to look."""
    chat_id: int | None = None
    """Chat with the message, by id."""
    message_id: int | None = None
    """Message with the game. One that is not there: `message to get game high scores not found`."""
    inline_message_id: str | None = None
    """Message with the game when it was sent through inline mode, instead of chat and message id."""
