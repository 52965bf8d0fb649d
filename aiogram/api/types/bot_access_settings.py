"""`BotAccessSettings`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .base import TelegramObject

if TYPE_CHECKING:
    from .user import User


class BotAccessSettings(TelegramObject, frozen=True, kw_only=True):
    """Who may use a managed bot.

    Returned by `get_managed_bot_access_settings`.

    Source: https://core.telegram.org/bots/api#botaccesssettings
    """

    is_access_restricted: bool
    """Whether only chosen people may use the bot. Its owner always may."""
    added_users: list[User] | None = None
    """Who may use the bot besides its owner, where access is restricted."""
