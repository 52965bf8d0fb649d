"""`StopPoll`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .base import TelegramMethod

if TYPE_CHECKING:
    from aiogram.api.types.inline_keyboard_markup import InlineKeyboardMarkup
    from aiogram.api.types.poll import Poll  # noqa: F401 (named by the base class)


class StopPoll(TelegramMethod["Poll"], frozen=True):
    """Stop a poll that the bot sent; nobody can vote after that.

    The buttons of the message go unless `reply_markup` gives them again. One that is over: `poll has
    already been closed`; somebody else's: `poll can't be stopped`.

    Returns:
        The closed poll with its final state; not the message.

    Source: https://core.telegram.org/bots/api#stoppoll
    """

    chat_id: int | str
    """Chat with the message, by id, or a public one by `@username`."""
    message_id: int
    """Message with the poll. One that is not there: `message with poll to stop not found`."""
    reply_markup: InlineKeyboardMarkup | None = None
    """Buttons under the message; absent takes them away."""
    business_connection_id: str | None = None
    """Business connection through which the message was sent."""
