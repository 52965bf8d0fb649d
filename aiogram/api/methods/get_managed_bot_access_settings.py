"""`GetManagedBotAccessSettings`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .base import TelegramMethod

if TYPE_CHECKING:
    from aiogram.api.types.bot_access_settings import BotAccessSettings  # noqa: F401 (named by the base class)


class GetManagedBotAccessSettings(TelegramMethod["BotAccessSettings"], frozen=True):
    """Look up who may use a managed bot.

    Returns:
        Whether access is restricted, and who has it.

    Source: https://core.telegram.org/bots/api#getmanagedbotaccesssettings
    """

    user_id: int
    """Managed bot, by its id."""
