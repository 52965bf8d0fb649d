"""People give gifts, and see what they have got."""

from __future__ import annotations

from typing import TYPE_CHECKING

from aiogram.testing import gift_views, news
from aiogram.testing.accounts import Account

from .base import Actor

if TYPE_CHECKING:
    from aiogram.testing.gifts import Gift, OwnedGift, PremiumGift


class SeenGift:
    """A gift on somebody's profile."""

    def __init__(self, record: OwnedGift) -> None:
        self.record = record
        """The server's own record."""

    @property
    def name(self) -> str:
        """Name of the gift; a unique one has its number behind it, as in `Rose-1`."""
        unique = self.record.unique
        return self.record.gift.name if unique is None else f"{self.record.gift.name}-{unique.number}"

    @property
    def emoji(self) -> str:
        """What it looks like."""
        return self.record.gift.emoji

    @property
    def text(self) -> str:
        """The words that came with it; empty where there are none."""
        return str(self.record.text.get("text", ""))

    @property
    def sender(self) -> str:
        """First name of who gave it; empty where nobody is named."""
        return self.record.sender.first_name if self.record.sender is not None else ""

    @property
    def shown(self) -> bool:
        """Whether the profile shows it to others."""
        return self.record.saved

    def __repr__(self) -> str:
        return f"<gift {self.name} of {self.sender or 'nobody'}>"


class Giver(Actor):
    """Somebody who gives and gets gifts."""

    @property
    def gifts(self) -> list[SeenGift]:
        """What the person has got, newest first."""
        return [SeenGift(one) for one in self._state.gifts.of(self.account)]

    @property
    def is_premium(self) -> bool:
        """Whether the person has Telegram Premium."""
        return self.account.is_premium

    @property
    def premium_gift(self) -> PremiumGift | None:
        """The Telegram Premium that the person was last given; None where nobody has."""
        return self._state.gifts.premium.get(self.account)

    async def give(
        self, other: Actor, gift: str, text: str = "", *, private: bool = False, pay_for_upgrade: bool = False
    ) -> None:
        """Buy a gift, by its name such as `Rose`, and give it to another person.

        A bot that works for their account gets a `business_message`. `private` hides giver and text
        from everybody else. It costs Stars: `server.give_stars()`.
        """
        state = self._state
        found = self._named(gift)
        if pay_for_upgrade and not found.upgrade_stars:
            raise ValueError(f"{self.first_name} cannot pay for the upgrade of {gift!r}: it cannot be upgraded")
        prepaid = found.upgrade_stars if pay_for_upgrade else 0
        price = found.stars + prepaid
        state.stars.afford(self.account, price, repr(gift))
        if found.type not in state.gifts.accepted(other.account):
            raise ValueError(f"{other.first_name} takes no such gift as {gift!r}: {found.type} are not accepted")
        state.stars.add(self.account, -price)
        owned = state.gifts.give(
            found,
            other.account,
            sender=self.account,
            date=self._core.clock.unix(),
            text={"text": text} if text else {},
            private=private,
            convert_stars=found.convert_stars,
            prepaid_stars=prepaid,
        )
        chat = state.chat_between(self.account, other.account)
        news.tell_service(state, chat, self.account, {"gift": gift_views.gift_info(owned, to_owner=True)})

    async def show_gift(self, gift: SeenGift, *, shown: bool) -> None:
        """Show a gift of one's own on the profile, or hide it."""
        if gift.record.owner is not self.account:
            owner = gift.record.owner
            whose = owner.first_name if isinstance(owner, Account) else owner.title
            raise ValueError(f"{self.first_name} cannot show or hide {gift!r}: it is of {whose}")
        gift.record.saved = shown
        self._state.changed()

    def wear(self, gift: SeenGift) -> None:
        """Have one's name and replies shown in the colours of a unique gift of one's own.

        Raises:
            ValueError: It is somebody else's, not unique, or has no such colours.
        """
        record = gift.record
        if record.owner is not self.account or record.unique is None or not record.gift.has_colors:
            raise ValueError(f"{self.first_name} cannot wear {gift!r}: that takes a unique gift of theirs with colors")
        self._state.gifts.worn[self.account] = record
        self._state.changed()

    def _named(self, name: str) -> Gift:
        gifts = {one.name: one for one in self._state.gifts.available}
        if name not in gifts:
            raise ValueError(f"there is no gift {name!r} to buy: there are {', '.join(gifts)}")
        gift = gifts[name]
        if gift.total and gift.sold >= gift.total:
            raise ValueError(f"{self.first_name} cannot buy {name!r}: it is sold out")
        if gift.premium_only and not self.account.is_premium:
            raise ValueError(f"{self.first_name} cannot buy {name!r}: it takes Telegram Premium")
        return gift
