"""`InlineKeyboardMarkup`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .base import TelegramObject

if TYPE_CHECKING:
    from .inline_keyboard_button import InlineKeyboardButton


class InlineKeyboardMarkup(TelegramObject, frozen=True, kw_only=True):
    """Buttons under a message.

    Pass it as `reply_markup`. An edit that leaves `reply_markup` out takes the buttons away.

    Source: https://core.telegram.org/bots/api#inlinekeyboardmarkup
    """

    inline_keyboard: list[list[InlineKeyboardButton]]
    """Rows of buttons, from top to bottom. Telegram keeps at most 12 buttons of a row and 300 in all, and
    drops the rest without an error.
    """
    force_reply: bool | None = None
    """True opens the field for a reply to the message, as if the person had chosen *Reply*. An edit cannot
    change it.
    """
