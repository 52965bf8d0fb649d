"""`DisabledButton`."""

from __future__ import annotations

from .base import TelegramObject


class DisabledButton(TelegramObject, frozen=True, kw_only=True):
    """Marks a button that can be seen and not pressed. It has no fields.

    Pass `DisabledButton()` as `InlineKeyboardButton.disabled`.

    Source: https://core.telegram.org/bots/api#disabledbutton
    """
