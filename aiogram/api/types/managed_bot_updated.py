"""`ManagedBotUpdated`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .base import TelegramObject

if TYPE_CHECKING:
    from .user import User


class ManagedBotUpdated(TelegramObject, frozen=True, kw_only=True):
    """A managed bot was created, or its token or its owner has changed.

    Received as `Update.managed_bot`. What has happened is not told: fetch the token again.

    Source: https://core.telegram.org/bots/api#managedbotupdated
    """

    user: User
    """Who created the bot."""
    bot: User
    """The managed bot. `get_managed_bot_token` returns its token."""

    @property
    def bot_user(self) -> User:
        """The same as `bot`."""
        return self.bot
