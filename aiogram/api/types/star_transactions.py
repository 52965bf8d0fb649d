"""`StarTransactions`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .base import TelegramObject

if TYPE_CHECKING:
    from .star_transaction import StarTransaction


class StarTransactions(TelegramObject, frozen=True, kw_only=True):
    """What the bot has received and spent in Telegram Stars.

    Returned by `get_star_transactions`.

    Source: https://core.telegram.org/bots/api#startransactions
    """

    transactions: list[StarTransaction]
    """The transactions, from the oldest to the newest."""
