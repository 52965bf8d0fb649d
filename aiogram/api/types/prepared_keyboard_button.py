"""`PreparedKeyboardButton`."""

from __future__ import annotations

from .base import TelegramObject


class PreparedKeyboardButton(TelegramObject, frozen=True, kw_only=True):
    """A keyboard button kept ready for a person to use in a Web App.

    Returned by `save_prepared_keyboard_button`.

    Source: https://core.telegram.org/bots/api#preparedkeyboardbutton
    """

    id: str
    """Identifier to hand to the Web App."""
