"""`GetAvailableGifts`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .base import TelegramMethod

if TYPE_CHECKING:
    from aiogram.api.types.gifts import Gifts  # noqa: F401 (named by the base class)


class GetAvailableGifts(TelegramMethod["Gifts"], frozen=True):
    """List the gifts that the bot can send.

    Returns:
        The gifts, with their prices.

    Source: https://core.telegram.org/bots/api#getavailablegifts
    """
