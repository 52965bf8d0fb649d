"""`SendGame`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from aiogram.api.defaults import bot_default

from .base import TelegramMethod

if TYPE_CHECKING:
    from aiogram.api.types.inline_keyboard_markup import InlineKeyboardMarkup
    from aiogram.api.types.message import Message  # noqa: F401 (named by the base class)
    from aiogram.api.types.reply_parameters import ReplyParameters


class SendGame(TelegramMethod["Message"], frozen=True):
    """Send a game.

    Not to channels, nor to their direct messages.

    Returns:
        The message as sent.

    Source: https://core.telegram.org/bots/api#sendgame
    """

    chat_id: int | str
    """Chat to write to, by id, or a public one by `@username`."""
    game_short_name: str
    """Short name of the game, given to it with @BotFather. Another is refused: `wrong game short name
    specified`.
    """
    business_connection_id: str | None = None
    """Business connection to send through."""
    message_thread_id: int | None = None
    """Topic to write into."""
    disable_notification: bool | None = bot_default("disable_notification")
    """True delivers without a sound."""
    protect_content: bool | None = bot_default("protect_content")
    """True forbids forwarding and saving."""
    allow_paid_broadcast: bool | None = None
    """True lifts the limit to 1000 messages a second, for 0.1 Telegram Stars a message from the bot's
    balance.
    """
    message_effect_id: str | None = None
    """Animated effect shown with the message; private chats only."""
    reply_parameters: ReplyParameters | None = None
    """Message to reply to."""
    reply_markup: InlineKeyboardMarkup | None = None
    """Buttons under the message; the first has to be one with `callback_game`. Absent: a button that
    starts the game.
    """
