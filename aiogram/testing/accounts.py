"""Who there is: people and bots."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from .polling import Polls
    from .updates import UpdateQueue
    from .webhooks import Webhook


@dataclass(eq=False, kw_only=True)
class Account:
    """A person or a bot."""

    id: int
    first_name: str
    last_name: str = ""
    username: str = ""
    language_code: str = ""
    is_premium: bool = False
    bio: str = ""
    birthdate: dict[str, int] | None = None
    """The Birthdate; None where it is not told."""
    phone_number: str = ""
    """Digits, as a contact has them; bots learn it only when it is shared with them."""
    hidden_in_forwards: bool = False
    """Whether messages that others forward name the account without a link to it."""
    deactivated: bool = False
    """Whether the account was deleted."""

    is_bot = False

    @property
    def language(self) -> str:
        """The language of the app as bots name it: two letters, without a country."""
        return self.language_code.partition("-")[0]

    def __repr__(self) -> str:
        return f"<{type(self).__name__} {self.first_name} {self.id}>"


@dataclass(eq=False, kw_only=True, repr=False)
class BotAccount(Account):
    """A bot, with its updates and how it takes them."""

    token: str
    owner: Account | None = None
    """Who has made it in the app; None where that is not known."""
    manager: BotAccount | None = None
    """The bot that looks after it."""
    admitted: set[Account] | None = None
    """Who may use it beside its owner; None for everybody."""
    can_join_groups: bool = True
    can_read_all_group_messages: bool = False
    """Whether the privacy mode is off: then it gets every message of its groups."""
    supports_inline_queries: bool = True
    """Whether its inline mode is on: then people can ask it in any chat."""
    inline_feedback: bool = False
    """Whether it is told which of its inline results people send."""
    asks_location: bool = False
    """Whether people's apps tell it where they are when they ask it inline."""
    can_connect_to_business: bool = True
    """Whether people can let it work for their accounts."""
    supports_guest_queries: bool = False
    """Whether people can ask it in chats that it is not in."""
    can_manage_bots: bool = True
    """Whether people can make bots that it looks after."""
    verifies: bool = False
    """Whether it may verify people and chats for an organisation."""
    passport_key: str = ""
    """The public key that its owner has given to @BotFather for Telegram Passport, in PEM; empty for none."""
    updates: UpdateQueue
    polls: Polls
    webhook: Webhook | None = None
    next_set_webhook: float = 0
    """Unix time before which another setWebhook is too early."""

    is_bot = True

    def admits(self, account: Account) -> bool:
        """Whether somebody may use it."""
        return self.admitted is None or account is self.owner or account in self.admitted
