"""Telegram Stars: who has how many, and what bots have paid and got."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any, NamedTuple

from . import errors
from .errors import refuse

if TYPE_CHECKING:
    from .accounts import Account


class Transaction(NamedTuple):
    """A change of a balance."""

    id: str
    account: Account
    amount: int
    """Stars that came in; below 0 when they went out."""
    date: int
    partner: dict[str, Any]
    """From whom they came or to whom they went, as TransactionPartner."""


@dataclass
class Stars:
    """The balances of people and bots, and the book of every change with a partner."""

    balances: Counter[Account] = field(default_factory=Counter["Account"])
    transactions: list[Transaction] = field(default_factory=list[Transaction])
    """Oldest first."""

    def check(self, account: Account, amount: int) -> None:
        """Refuse unless somebody has so many Stars."""
        if self.balances[account] < amount:
            raise refuse(errors.BALANCE_TOO_LOW)

    def add(
        self,
        account: Account,
        amount: int,
        date: int = 0,
        partner: dict[str, Any] | None = None,
        *,
        number: str = "",
    ) -> None:
        """Change a balance: `amount` below 0 takes Stars away. With a partner it goes into the book.

        `number` is the id of the transaction where it has one already: a refund has that of the payment.
        """
        self.balances[account] += amount
        if partner is not None:
            own = number or f"stars-{len(self.transactions) + 1}"
            self.transactions.append(Transaction(own, account, amount, date, partner))
