"""`StopMessageLiveLocation`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .base import TelegramMethod

if TYPE_CHECKING:
    from aiogram.api.types.inline_keyboard_markup import InlineKeyboardMarkup
    from aiogram.api.types.message import Message  # noqa: F401 (named by the base class)


class StopMessageLiveLocation(TelegramMethod["Message | bool"], frozen=True):
    """Stop a live location that the bot sent, so that the point stays where it is.

    The message is named by `chat_id` and `message_id`, or by `inline_message_id`. Its buttons go unless
    `reply_markup` gives them again.

    Returns:
        The edited message; True for a message sent through inline mode.

    Source: https://core.telegram.org/bots/api#stopmessagelivelocation
    """

    reply_markup: InlineKeyboardMarkup | None = None
    """Buttons under the message; absent takes them away."""
    business_connection_id: str | None = None
    """Business connection through which the message was sent."""
    chat_id: int | str | None = None
    """Chat with the message, by id, or a public one by `@username`."""
    message_id: int | None = None
    """Message to edit."""
    inline_message_id: str | None = None
    """Message to edit when it was sent through inline mode, instead of chat and message id."""
