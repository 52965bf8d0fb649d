"""`KeyboardButtonRequestManagedBot`."""

from __future__ import annotations

from typing import Annotated

from aiogram.api.markers import Range

from .base import TelegramObject


class KeyboardButtonRequestManagedBot(TelegramObject, frozen=True, kw_only=True):
    """Suggestions for the bot that a person creates with a button.

    This bot receives `Message.managed_bot_created` and `Update.managed_bot`.

    Source: https://core.telegram.org/bots/api#keyboardbuttonrequestmanagedbot
    """

    request_id: Annotated[int, Range(-2147483648, 2147483647)]
    """Number of your choice, another for every button of the message."""
    suggested_name: str | None = None
    """Name suggested for the new bot."""
    suggested_username: str | None = None
    """Username suggested for the new bot."""
