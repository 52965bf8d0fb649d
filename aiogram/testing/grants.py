"""What people grant beside messages: boosts of chats, marks of verification, a status that a bot may set."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any

from . import news, views
from .accounts import BotAccount

if TYPE_CHECKING:
    from .accounts import Account
    from .chats import Chat
    from .state import State

MONTH = 30 * 24 * 3600
"""Seconds of a month of Telegram Premium."""
BOOST_TIME = MONTH
"""Seconds for which a boost of a person lasts, unless the subscription that pays for it goes on."""


@dataclass(eq=False)
class Boost:
    """What a chat has got from somebody with Telegram Premium, or by what somebody has bought for its members."""

    id: str
    account: Account | None
    """Whose it is; None where it is of a giveaway."""
    date: int
    source: dict[str, Any]
    """The ChatBoostSource."""
    seconds: int
    """How long it lasts."""

    @property
    def json(self) -> dict[str, Any]:
        """The ChatBoost."""
        return {
            "boost_id": self.id,
            "add_date": self.date,
            "expiration_date": self.date + self.seconds,
            "source": self.source,
        }


@dataclass
class Grants:
    """Boosts, verifications and permissions of all accounts and chats."""

    boosts: dict[Chat, list[Boost]] = field(default_factory=dict["Chat", list[Boost]])
    verified: dict[Account | Chat, tuple[BotAccount, str]] = field(
        default_factory=dict["Account | Chat", tuple[BotAccount, str]]
    )
    """Who is verified -> by which bot, and in what words."""
    status_setters: set[tuple[Account, BotAccount]] = field(default_factory=set[tuple["Account", BotAccount]])
    """Who lets which bot set their emoji status."""
    statuses: dict[Account, tuple[str, int]] = field(default_factory=dict["Account", tuple[str, int]])
    """Emoji status -> and the Unix time at which it ends, 0 for never."""
    premium_until: dict[Account, int] = field(default_factory=dict["Account", int])
    """Who was given Telegram Premium -> the Unix time at which it ends."""
    personal_chats: dict[Account, Chat] = field(default_factory=dict["Account", "Chat"])
    """The channel that somebody shows in their profile."""

    def status(self, account: Account, now: int) -> tuple[str, int]:
        """Return the emoji status that somebody has at a time, empty for none, and when it ends, 0 for never."""
        status, ends = self.statuses.get(account, ("", 0))
        return ("", 0) if not status or 0 < ends <= now else (status, ends)


def give_premium(state: State, account: Account, months: int) -> None:
    """Let somebody have Telegram Premium for so many months more; who has it without an end keeps it."""
    until, now = state.grants.premium_until, state.clock.unix()
    if account.is_premium and account not in until:
        return
    account.is_premium = True
    ends = until[account] = max(until.get(account, 0), now) + months * MONTH

    def end() -> None:
        if until.get(account) == ends:
            del until[account]
            account.is_premium = False
            state.changed()

    state.clock.call_in(ends - now, end)
    state.changed()


def boost(state: State, chat: Chat, account: Account) -> Boost:
    """Boost a chat in the name of somebody with Telegram Premium; in a supergroup everybody is told."""
    given = add_boost(state, chat, account, {"source": "premium", "user": views.user(account)}, BOOST_TIME)
    if chat.type == "supergroup":
        news.tell_service(state, chat, account, {"boost_added": {"boost_count": 1}})
    return given


def add_boost(state: State, chat: Chat, account: Account | None, source: dict[str, Any], seconds: int) -> Boost:
    """Boost a chat for so long; bots that are administrators of it are told."""
    given = Boost(f"boost{state.number(60)}", account, state.clock.unix(), source, seconds)
    state.grants.boosts.setdefault(chat, []).append(given)
    _tell(state, chat, "chat_boost", {"boost": given.json})
    state.clock.call_in(seconds, lambda: end_boost(state, chat, given))
    return given


def change_boost(state: State, chat: Chat, given: Boost, source: dict[str, Any]) -> None:
    """Say more of where a boost comes from; bots are told as of a new one."""
    given.source = given.source | source
    _tell(state, chat, "chat_boost", {"boost": given.json})


def end_boost(state: State, chat: Chat, given: Boost) -> None:
    """Take a boost away, by its time or by the one that has given it."""
    boosts = state.grants.boosts.get(chat, [])
    if given not in boosts:
        return
    boosts.remove(given)
    about = {"boost_id": given.id, "remove_date": state.clock.unix(), "source": given.source}
    _tell(state, chat, "removed_chat_boost", about)


def _tell(state: State, chat: Chat, kind: str, about: dict[str, Any]) -> None:
    for hearer in chat.members:
        if isinstance(hearer, BotAccount) and chat.member(hearer).is_admin:
            state.notify(hearer, kind, {"chat": views.chat(chat), **about}, f"chat {chat.id}")
    state.changed()
