"""`CallbackGame`."""

from __future__ import annotations

from .base import TelegramObject


class CallbackGame(TelegramObject, frozen=True, kw_only=True):
    """Marks the button that starts a game. It has no fields.

    Pass `CallbackGame()` as `InlineKeyboardButton.callback_game`.

    Source: https://core.telegram.org/bots/api#callbackgame
    """
