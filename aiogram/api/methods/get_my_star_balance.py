"""`GetMyStarBalance`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .base import TelegramMethod

if TYPE_CHECKING:
    from aiogram.api.types.star_amount import StarAmount  # noqa: F401 (named by the base class)


class GetMyStarBalance(TelegramMethod["StarAmount"], frozen=True):
    """Look up how many Telegram Stars the bot has.

    Returns:
        The balance.

    Source: https://core.telegram.org/bots/api#getmystarbalance
    """
