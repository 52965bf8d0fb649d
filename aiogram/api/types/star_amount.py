"""`StarAmount`."""

from __future__ import annotations

from typing import Annotated

from aiogram.api.markers import Range

from .base import TelegramObject


class StarAmount(TelegramObject, frozen=True, kw_only=True):
    """An amount of Telegram Stars, exact to a billionth.

    Returned by `get_my_star_balance` and `get_business_account_star_balance`.

    Source: https://core.telegram.org/bots/api#staramount
    """

    amount: int
    """Whole Telegram Stars, rounded towards 0; can be negative."""
    nanostar_amount: Annotated[int | None, Range(-999999999, 999999999)] = None
    """Billionths of a Star to add. Negative only where `amount` is 0 or less; absent when there are none."""
