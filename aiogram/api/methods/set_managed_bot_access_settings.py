"""`SetManagedBotAccessSettings`."""

from __future__ import annotations

from typing import Annotated

from aiogram.api.markers import Items

from .base import TelegramMethod


class SetManagedBotAccessSettings(TelegramMethod[bool], frozen=True):
    """Choose who may use a managed bot.

    Returns:
        True.

    Source: https://core.telegram.org/bots/api#setmanagedbotaccesssettings
    """

    user_id: int
    """Managed bot, by its id."""
    is_access_restricted: bool
    """Whether only chosen people may use the bot. Its owner always may."""
    added_user_ids: Annotated[list[int] | None, Items(max=10)] = None
    """Who may use the bot besides its owner; ignored unless access is restricted."""
