"""`ReplyKeyboardRemove`."""

from __future__ import annotations

from .base import TelegramObject


class ReplyKeyboardRemove(TelegramObject, frozen=True, kw_only=True, omit_defaults=False):
    """Takes the bot's keyboard away and gives the person their own back.

    Pass it as `reply_markup`: without it a reply keyboard stays until the bot sends another. Not in
    channels, and not through a business connection.

    Source: https://core.telegram.org/bots/api#replykeyboardremove
    """

    remove_keyboard: bool = True
    """True, which need not be said; with False there is no markup at all. To fold a keyboard away and keep it
    at hand, use `ReplyKeyboardMarkup.one_time_keyboard`.
    """
    selective: bool | None = None
    """Whether only some people lose the keyboard: those whom the text mentions by `@username` and, in a
    reply to a message of the same chat and topic, its sender.
    """
