"""`ManagedBotCreated`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .base import TelegramObject

if TYPE_CHECKING:
    from .user import User


class ManagedBotCreated(TelegramObject, frozen=True, kw_only=True):
    """A bot was created for this one to manage.

    Received as `Message.managed_bot_created`; `Update.managed_bot` tells of it too, and names its
    creator.

    Source: https://core.telegram.org/bots/api#managedbotcreated
    """

    bot: User
    """The new bot. `get_managed_bot_token` returns its token."""

    @property
    def bot_user(self) -> User:
        """The same as `bot`."""
        return self.bot
