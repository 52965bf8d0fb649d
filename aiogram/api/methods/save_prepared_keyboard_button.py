"""`SavePreparedKeyboardButton`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .base import TelegramMethod

if TYPE_CHECKING:
    from aiogram.api.types.keyboard_button import KeyboardButton
    from aiogram.api.types.prepared_keyboard_button import PreparedKeyboardButton  # noqa: F401 (named by the base class)


class SavePreparedKeyboardButton(TelegramMethod["PreparedKeyboardButton"], frozen=True):
    """Keep a keyboard button ready for a person to use in a Web App.

    Returns:
        The identifier to hand to the Web App.

    Source: https://core.telegram.org/bots/api#savepreparedkeyboardbutton
    """

    user_id: int
    """Person who is to use it."""
    button: KeyboardButton
    """The button, one with `request_users`, `request_chat` or `request_managed_bot`."""
