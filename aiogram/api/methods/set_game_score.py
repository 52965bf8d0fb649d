"""`SetGameScore`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .base import TelegramMethod

if TYPE_CHECKING:
    from aiogram.api.types.message import Message  # noqa: F401 (named by the base class)


class SetGameScore(TelegramMethod["Message | bool"], frozen=True):
    """Set a person's score in a game.

    The message is named by `chat_id` and `message_id`, or by `inline_message_id`. A score that is not
    greater than the one before is refused without `force`: `BOT_SCORE_NOT_MODIFIED`.

    Returns:
        The message with the game; True for a message sent through inline mode.

    Source: https://core.telegram.org/bots/api#setgamescore
    """

    user_id: int
    """Person whose score it is."""
    score: int
    """The score, 0 or more."""
    force: bool | None = None
    """True sets a lower score as well, to put a mistake or a fraud right."""
    disable_edit_message: bool | None = None
    """True leaves the text of the message as it is; otherwise the high scores are put into it."""
    chat_id: int | None = None
    """Chat with the message, by id."""
    message_id: int | None = None
    """Message with the game. One that is not there: `message to set game score not found`."""
    inline_message_id: str | None = None
    """Message with the game when it was sent through inline mode, instead of chat and message id."""
