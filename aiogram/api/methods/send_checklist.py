"""`SendChecklist`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from aiogram.api.defaults import bot_default

from .base import TelegramMethod

if TYPE_CHECKING:
    from aiogram.api.types.inline_keyboard_markup import InlineKeyboardMarkup
    from aiogram.api.types.input_checklist import InputChecklist
    from aiogram.api.types.message import Message  # noqa: F401 (named by the base class)
    from aiogram.api.types.reply_parameters import ReplyParameters


class SendChecklist(TelegramMethod["Message"], frozen=True):
    """Send a checklist for a business account.

    Returns:
        The message as sent.

    Source: https://core.telegram.org/bots/api#sendchecklist
    """

    business_connection_id: str
    """Business connection to send through."""
    chat_id: int | str
    """Chat to write to, by id, or a public one by `@username`."""
    checklist: InputChecklist
    """The checklist."""
    disable_notification: bool | None = bot_default("disable_notification")
    """True delivers without a sound."""
    protect_content: bool | None = bot_default("protect_content")
    """True forbids forwarding and saving."""
    message_effect_id: str | None = None
    """Animated effect shown with the message; private chats only."""
    reply_parameters: ReplyParameters | None = None
    """Message to reply to."""
    reply_markup: InlineKeyboardMarkup | None = None
    """Buttons under the message."""
