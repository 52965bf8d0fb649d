"""The way into a chat: its links, and who asks to be let in."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from .accounts import Account, BotAccount


@dataclass(eq=False, kw_only=True)
class InviteLink:
    """A link that leads into a chat."""

    link: str
    creator: Account
    primary: bool = False
    """Whether it is the one link that an administrator has anyway."""
    name: str = ""
    expire_date: int = 0
    """Unix time from which on it leads nowhere; 0 for never."""
    member_limit: int = 0
    """How many may be in the chat at a time who came by it; 0 for any number."""
    asks: bool = False
    """Whether who follows it has to be let in by an administrator."""
    revoked: bool = False
    period: int = 0
    """Seconds for which a payment lasts; 0 where nothing has to be paid."""
    price: int = 0
    """Telegram Stars a period."""
    members: set[Account] = field(default_factory=set["Account"])
    """Who has come by it."""


@dataclass(eq=False, kw_only=True)
class JoinRequest:
    """Somebody who wants to come into a chat."""

    account: Account
    date: int
    invite: InviteLink | None
    query_id: str = ""
    """What a bot answers by that was asked alone; empty where administrators decide."""
    web_app: str = ""
    """Address that the bot has opened for the person."""


@dataclass(eq=False)
class Door:
    """The way into one chat."""

    links: dict[str, InviteLink] = field(default_factory=dict[str, InviteLink])
    """Address -> link, those that are revoked too."""
    requests: dict[Account, JoinRequest] = field(default_factory=dict["Account", JoinRequest])
    guard: BotAccount | None = None
    """The bot that is asked alone who may come in."""

    def primary(self, creator: Account) -> InviteLink | None:
        """Return the one link of somebody's own that `exportChatInviteLink` makes anew; None where none was made."""
        own = (one for one in self.links.values() if one.primary and one.creator is creator and not one.revoked)
        return next(own, None)
