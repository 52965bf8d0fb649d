"""`TransferBusinessAccountStars`."""

from __future__ import annotations

from typing import Annotated

from aiogram.api.markers import Range

from .base import TelegramMethod


class TransferBusinessAccountStars(TelegramMethod[bool], frozen=True):
    """Move Telegram Stars from the balance of a business account to the bot's.

    The bot needs the right `can_transfer_stars` of `BusinessConnection.rights`.

    Returns:
        True.

    Source: https://core.telegram.org/bots/api#transferbusinessaccountstars
    """

    business_connection_id: str
    """Business connection to act through."""
    star_count: Annotated[int, Range(1, 10000)]
    """Telegram Stars to move."""
