"""`EditMessageChecklist`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .base import TelegramMethod

if TYPE_CHECKING:
    from aiogram.api.types.inline_keyboard_markup import InlineKeyboardMarkup
    from aiogram.api.types.input_checklist import InputChecklist
    from aiogram.api.types.message import Message  # noqa: F401 (named by the base class)


class EditMessageChecklist(TelegramMethod["Message"], frozen=True):
    """Put another checklist in place of one that the bot sent for a business account.

    The buttons of the message go unless `reply_markup` gives them again. Where there is no checklist:
    `there is no checklist in the message to edit`.

    Returns:
        The edited message.

    Source: https://core.telegram.org/bots/api#editmessagechecklist
    """

    business_connection_id: str
    """Business connection through which the message was sent."""
    chat_id: int | str
    """Chat with the message, by id, or a public one by `@username`."""
    message_id: int
    """Message to edit."""
    checklist: InputChecklist
    """The checklist."""
    reply_markup: InlineKeyboardMarkup | None = None
    """Buttons under the message; absent takes them away."""
