# Which gifts Telegram sells changes from month to month: the ones here are this server's own, with
# prices of the usual size.

"""Gifts: what there is to give, who owns what, and who takes which."""

from __future__ import annotations

from dataclasses import dataclass, field
from functools import cache
from itertools import count
from typing import TYPE_CHECKING, Any, Final

from . import errors
from .errors import refuse

if TYPE_CHECKING:
    from .accounts import Account
    from .chats import Chat

TRANSFER_STARS: Final = 25
"""What it costs to pass a unique gift on."""

MODELS: Final = ("Classic", "Golden", "Midnight", "Neon")
SYMBOLS: Final = ("Star", "Crown", "Leaf")
BACKDROPS: Final = (("Amber", 0xDAB345), ("Cobalt Blue", 0x6088CF), ("Emerald", 0x78C585))
"""Name -> colour in the centre."""


@cache
def all_gift_types() -> tuple[str, ...]:
    """Return the types of gifts that an account takes or not, in the order of the official page."""
    from aiogram.api.types import AcceptedGiftTypes  # noqa: PLC0415 (needed at the first use only)

    return AcceptedGiftTypes.__struct_fields__


@dataclass(eq=False, kw_only=True)
class Gift:
    """A gift that can be bought."""

    id: str
    name: str
    emoji: str
    stars: int
    upgrade_stars: int = 0
    """What it costs to make it unique; 0 where that is impossible."""
    total: int = 0
    """How many there are in all; 0 for no limit."""
    sold: int = 0
    premium_only: bool = False
    """Whether only people with Telegram Premium can buy it."""
    has_colors: bool = False
    """Whether who owns it as a unique one can be shown in its colours."""
    background: tuple[int, int, int] | None = None
    """Colours in the centre, at the edge, and of the words; None where there is none of its own."""
    upgraded: int = 0
    """How many have become unique."""

    @property
    def convert_stars(self) -> int:
        """How many Stars its receiver can take instead."""
        return self.stars * 85 // 100

    @property
    def type(self) -> str:
        """Which of the types it is that an account takes or not."""
        return "limited_gifts" if self.total else "unlimited_gifts"


@dataclass(frozen=True)
class Unique:
    """What makes a gift one of its kind."""

    number: int
    """Counts the unique gifts of one kind, from 1."""

    @property
    def model(self) -> str:
        """Name of the model."""
        return MODELS[self.number % len(MODELS)]

    @property
    def symbol(self) -> str:
        """Name of the symbol."""
        return SYMBOLS[self.number % len(SYMBOLS)]

    @property
    def backdrop(self) -> tuple[str, int]:
        """Name and colour of the backdrop."""
        return BACKDROPS[self.number % len(BACKDROPS)]


@dataclass(eq=False, kw_only=True)
class OwnedGift:
    """A gift that somebody has got."""

    id: str
    gift: Gift
    owner: Account | Chat
    sender: Account | None
    date: int
    text: dict[str, Any] = field(default_factory=dict[str, Any])
    """`text` and `entities`, without them for no words."""
    private: bool = False
    """Whether only the owner sees the sender and the text."""
    saved: bool = True
    """Whether the profile of the owner shows it."""
    convert_stars: int = 0
    """How many Stars can be taken instead; 0 for none."""
    prepaid_stars: int = 0
    """What the sender has paid for making it unique."""
    unique: Unique | None = None
    converted: bool = False
    """Whether it was exchanged for Stars, and is gone."""

    @property
    def kinds(self) -> set[str]:
        """Names of the parameters that leave it out of a list."""
        if self.unique is not None:
            return {"exclude_unique", self._display}
        if not self.gift.total:
            return {"exclude_unlimited", self._display}
        upgradable = "upgradable" if self.gift.upgrade_stars else "non_upgradable"
        return {f"exclude_limited_{upgradable}", self._display}

    @property
    def _display(self) -> str:
        return "exclude_saved" if self.saved else "exclude_unsaved"


@dataclass(frozen=True)
class GiftSettings:
    """Which gifts an account takes."""

    accepted: frozenset[str]
    """Names of `AcceptedGiftTypes`."""
    shows_button: bool = False
    """Whether apps always show the button for gifts in chats of the account."""


@dataclass(frozen=True)
class PremiumGift:
    """Telegram Premium that somebody was given."""

    sender: Account
    months: int
    text: str


def _catalogue() -> list[Gift]:
    return [
        Gift(id="6001", name="Heart", emoji="💝", stars=15),
        Gift(id="6002", name="Rose", emoji="🌹", stars=25, upgrade_stars=50),
        Gift(id="6003", name="Trophy", emoji="🏆", stars=100, total=1000, background=(0xF7C65B, 0xD08B2E, 0x5C3A00)),
        Gift(id="6004", name="Ring", emoji="💍", stars=100, upgrade_stars=75, total=500, has_colors=True),
    ]


@dataclass
class GiftStore:
    """All gifts of a server."""

    available: list[Gift] = field(default_factory=_catalogue)
    owned: list[OwnedGift] = field(default_factory=list[OwnedGift])
    """Oldest first."""
    settings: dict[Account | Chat, GiftSettings] = field(default_factory=dict["Account | Chat", GiftSettings])
    worn: dict[Account, OwnedGift] = field(default_factory=dict["Account", OwnedGift])
    """In the colours of which unique gift somebody is shown."""
    premium: dict[Account, PremiumGift] = field(default_factory=dict["Account", PremiumGift])
    """Who was given Premium last, and by whom."""
    _numbers: count[int] = field(default_factory=lambda: count(1))

    def buyable(self, gift_id: str) -> Gift:
        """Return a gift that a bot can buy; refuse what is none, or is sold out, or takes Premium."""
        gift = next((one for one in self.available if one.id == gift_id), None)
        if gift is None:
            raise refuse(errors.GIFT_INVALID)
        if gift.premium_only:
            raise refuse(errors.PREMIUM_REQUIRED)
        if gift.total and gift.sold >= gift.total:
            raise refuse(errors.GIFT_SOLD_OUT)
        return gift

    def accepted(self, owner: Account | Chat) -> frozenset[str]:
        """Return which types of gifts somebody takes: all, unless they have chosen."""
        settings = self.settings.get(owner)
        return frozenset(all_gift_types()) if settings is None else settings.accepted

    def check_accepted(self, owner: Account | Chat, kind: str) -> None:
        """Refuse a type of gifts that an account does not take."""
        if kind not in self.accepted(owner):
            raise refuse(errors.GIFTS_DISALLOWED)

    def give(self, gift: Gift, owner: Account | Chat, **about: Any) -> OwnedGift:
        """Let somebody have a gift."""
        gift.sold += 1
        owned = OwnedGift(id=f"gift-{next(self._numbers)}", gift=gift, owner=owner, **about)
        self.owned.append(owned)
        return owned

    def of(self, owner: Account | Chat) -> list[OwnedGift]:
        """Return what somebody has, newest first."""
        return [one for one in reversed(self.owned) if one.owner is owner and not one.converted]

    def regular(self, owner: Account, owned_gift_id: str) -> OwnedGift:
        """Return a gift of an account that is not unique; refuse every other."""
        found = self._find(owner, owned_gift_id)
        if found.unique is not None:
            raise refuse(errors.GIFT_UPGRADED)
        return found

    def unique(self, owner: Account, owned_gift_id: str) -> OwnedGift:
        """Return a unique gift of an account; refuse every other."""
        found = self._find(owner, owned_gift_id)
        if found.unique is None:
            raise refuse(errors.GIFT_INVALID)
        return found

    def _find(self, owner: Account, owned_gift_id: str) -> OwnedGift:
        found = next((one for one in self.owned if one.owner is owner and one.id == owned_gift_id), None)
        if found is None:
            raise refuse(errors.GIFT_NOT_FOUND)
        if found.converted:
            raise refuse(errors.GIFT_CONVERTED)
        return found


def upgrade(owned: OwnedGift, *, keep_details: bool) -> None:
    """Make a gift unique; its words and its sender stay only if they are to be kept."""
    owned.gift.upgraded += 1
    owned.unique = Unique(owned.gift.upgraded)
    owned.convert_stars = 0
    if not keep_details:
        owned.text, owned.sender = {}, None
