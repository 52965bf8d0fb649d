"""Telegram Stars: who has how many, and what bots have paid and got."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any, Final

from . import errors
from .errors import refuse

if TYPE_CHECKING:
    from .accounts import Account
    from .chats import Chat


NANO: Final = 10**9
"""Parts of a Star that are counted."""
BROADCAST_FEE: Final = NANO // 10
"""Parts of a Star that a message costs beyond the limits of broadcasting."""


@dataclass(eq=False)
class Transaction:
    """A change of a balance."""

    id: str
    account: Account
    nanos: int
    """What came in, in billionths of a Star; below 0 when it went out."""
    date: int
    partner: dict[str, Any]
    """From whom it came or to whom it went, as TransactionPartner."""

    @property
    def json(self) -> dict[str, Any]:
        """The StarTransaction."""
        return {
            "id": self.id,
            **star_amount(abs(self.nanos)),
            "date": self.date,
            "source" if self.nanos > 0 else "receiver": self.partner,
        }


def star_amount(nanos: int) -> dict[str, int]:
    """Write so many billionths of a Star as Stars, and what is left over; rounded towards 0."""
    whole, rest = divmod(abs(nanos), NANO)
    sign = 1 if nanos >= 0 else -1
    return {"amount": sign * whole, **({"nanostar_amount": sign * rest} if rest else {})}


@dataclass
class Stars:
    """The balances of people and bots, and the book of every change with a partner."""

    balances: Counter[Account] = field(default_factory=Counter["Account"])
    transactions: list[Transaction] = field(default_factory=list[Transaction])
    """Oldest first."""
    spent: Counter[Account] = field(default_factory=Counter["Account"])
    """Stars that have gone out."""
    programs: dict[Account, int] = field(default_factory=dict["Account", int])
    """Bot -> Stars of 1000 that go to who has brought the buyer."""
    referrals: dict[tuple[Account, Account], Account | Chat] = field(
        default_factory=dict["tuple[Account, Account]", "Account | Chat"]
    )
    """Bot and person -> who has brought that person to the bot."""
    _parts: Counter[Account] = field(default_factory=Counter["Account"])
    """Billionths of a Star beside the balance."""

    def check(self, account: Account, amount: int) -> None:
        """Refuse unless somebody has so many Stars."""
        if self.balances[account] < amount:
            raise refuse(errors.BALANCE_TOO_LOW)

    def add(self, account: Account, amount: int, *, parts: int = 0) -> None:
        """Change a balance: `amount` below 0 takes Stars away; `parts` are billionths of a Star beside them."""
        whole, self._parts[account] = divmod(self._parts[account] + parts, NANO)
        self.balances[account] += amount + whole
        self.spent[account] += max(0, -amount)

    def enter(
        self, account: Account, amount: int, date: int, partner: dict[str, Any], *, number: str = "", parts: int = 0
    ) -> Transaction:
        """Change a balance as `add` does, and write it into the book.

        `number` is the id of the transaction where it has one already: a refund has that of the payment.
        """
        self.add(account, amount, parts=parts)
        own = number or f"stars-{len(self.transactions) + 1}"
        made = Transaction(own, account, amount * NANO + parts, date, partner)
        self.transactions.append(made)
        return made

    def balance(self, account: Account) -> dict[str, int]:
        """Write the balance as a StarAmount."""
        return star_amount(self.balances[account] * NANO + self._parts[account])

    def bill(self, bot: Account, messages: int, date: int) -> None:
        """Let a bot pay for messages beyond the limits; those of one second are one transaction."""
        last = self.transactions[-1] if self.transactions else None
        fee = messages * BROADCAST_FEE
        if last is not None and (last.account, last.date, last.partner["type"]) == (bot, date, "telegram_api"):
            last.nanos -= fee
            last.partner["request_count"] += messages
            self.add(bot, 0, parts=-fee)
        else:
            self.enter(bot, 0, date, {"type": "telegram_api", "request_count": messages}, parts=-fee)

    def afford(self, account: Account, price: int, what: str) -> None:
        """Raise a ValueError unless a person has the Stars for something."""
        if (has := self.balances[account]) < price:
            raise ValueError(
                f"{account.first_name} has {has} Stars and needs {price} for {what}: use server.give_stars()"
            )
