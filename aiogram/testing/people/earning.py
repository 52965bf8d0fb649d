"""People take the Stars that their bots have earned, and let others earn by bringing buyers."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

from aiogram.testing.accounts import BotAccount
from aiogram.testing.seen import ChatView

from .base import Actor
from .writing import Writer

if TYPE_CHECKING:
    from aiogram.testing.accounts import Account
    from aiogram.testing.chats import Chat
    from aiogram.testing.seen import SeenMessage
    from aiogram.testing.stars import Transaction

MOST_COMMISSION: Final = 900
"""Stars of 1000 that a bot can leave to who brings the buyer."""


class Withdrawal:
    """Stars of a bot that are on their way to its owner."""

    def __init__(self, actor: Earner, transaction: Transaction, stars: int) -> None:
        self._actor = actor
        self._transaction = transaction
        self._stars = stars

    def succeed(self) -> None:
        """Let the Stars arrive."""
        when = self._transaction.date
        url = f"https://fragment.com/transaction/{self._transaction.id}"
        self._transaction.partner["withdrawal_state"] = {"type": "succeeded", "date": when, "url": url}

    def fail(self) -> None:
        """Let it go wrong: the Stars come back, as a transaction of their own."""
        self._transaction.partner["withdrawal_state"] = {"type": "failed"}
        self._actor.take_back(self._transaction, self._stars)


class Earner(Writer):
    """Somebody whose bots earn Stars, or who earns by them."""

    def withdraw_stars(self, stars: int, *, bot: BotAccount | None = None) -> Withdrawal:
        """Begin to withdraw Stars of a bot: `getStarTransactions` has that as pending, until what is returned ends it.

        Raises:
            ValueError: It is somebody else's bot, or has too few.
        """
        pending = {"type": "fragment", "withdrawal_state": {"type": "pending"}}
        return Withdrawal(self, self._take(stars, bot, pending), stars)

    def advertise(self, stars: int, *, bot: BotAccount | None = None) -> None:
        """Spend Stars of a bot on advertisements in Telegram.

        Raises:
            ValueError: It is somebody else's bot, or has too few.
        """
        self._take(stars, bot, {"type": "telegram_ads"})

    def share_income(self, per_mille: int, *, bot: BotAccount | None = None) -> None:
        """Leave so many of 1000 Stars that a bot gets to who has brought the buyer; 0 for none.

        Raises:
            ValueError: It is somebody else's bot, or that is too much.
        """
        owner = self._owned(bot)
        if not 0 <= per_mille <= MOST_COMMISSION:
            raise ValueError(f"per_mille must be 0 to {MOST_COMMISSION}, got {per_mille!r}")
        self._state.stars.programs[owner] = per_mille

    async def come_by(self, affiliate: Actor | BotAccount | ChatView, *, bot: BotAccount | None = None) -> SeenMessage:
        """Press **Start** in a bot after following the link of somebody, a bot or a channel that earns by that.

        Raises:
            ValueError: The bot leaves nothing to anybody.
        """
        sponsor = bot or self._default_bot
        if not self._state.stars.programs.get(sponsor):
            raise ValueError(f"@{sponsor.username} leaves nothing to who brings people: share_income() first")
        match affiliate:
            case ChatView():
                earner: Account | Chat = affiliate.record
            case Actor():
                earner = affiliate.account
            case _:
                earner = affiliate
        self._state.stars.referrals[sponsor, self.account] = earner
        return await self.send("/start", bot=bot)

    def take_back(self, transaction: Transaction, stars: int) -> None:
        """Give a bot the Stars back that could not be withdrawn."""
        self._state.stars.enter(
            transaction.account, stars, self._core.clock.unix(), {"type": "fragment"}, number=transaction.id
        )
        self._state.changed()

    def _take(self, stars: int, bot: BotAccount | None, partner: dict[str, Any]) -> Transaction:
        owned = self._owned(bot)
        if stars < 1:
            raise ValueError(f"stars must be over 0, got {stars!r}")
        self._state.stars.afford(owned, stars, "that")
        return self._state.stars.enter(owned, -stars, self._core.clock.unix(), partner)

    def _owned(self, bot: BotAccount | None) -> BotAccount:
        owned = bot or self._default_bot
        # Whose a bot is that was simply there, nobody has said.
        if owned.owner not in {None, self.account}:
            raise ValueError(f"{self.first_name} has no say in @{owned.username}: it is somebody else's")
        return owned
