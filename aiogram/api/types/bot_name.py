"""`BotName`."""

from __future__ import annotations

from .base import TelegramObject


class BotName(TelegramObject, frozen=True, kw_only=True):
    """The bot's name, in one language.

    Returned by `get_my_name`.

    Source: https://core.telegram.org/bots/api#botname
    """

    name: str
    """The name."""
