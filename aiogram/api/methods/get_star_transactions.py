"""`GetStarTransactions`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Annotated

from aiogram.api.markers import Default, Range

from .base import TelegramMethod

if TYPE_CHECKING:
    from aiogram.api.types.star_transactions import StarTransactions  # noqa: F401 (named by the base class)


class GetStarTransactions(TelegramMethod["StarTransactions"], frozen=True):
    """List what the bot has received and spent in Telegram Stars.

    Returns:
        The transactions, from the oldest to the newest.

    Source: https://core.telegram.org/bots/api#getstartransactions
    """

    offset: int | None = None
    """How many transactions to leave out at the beginning; absent for none."""
    limit: Annotated[int | None, Range(1, 100), Default(100)] = None
    """How many transactions to return at most."""
