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
    deactivated: bool = False
    """Whether the account was deleted."""

    is_bot = False

    def __repr__(self) -> str:
        return f"<{type(self).__name__} {self.first_name} {self.id}>"


@dataclass(eq=False, kw_only=True, repr=False)
class BotAccount(Account):
    """A bot, with its updates and how it takes them."""

    token: str
    can_join_groups: bool = True
    can_read_all_group_messages: bool = False
    """Whether the privacy mode is off: then it gets every message of its groups."""
    supports_inline_queries: bool = True
    can_connect_to_business: bool = True
    """Whether people can let it work for their accounts."""
    updates: UpdateQueue
    polls: Polls
    webhook: Webhook | None = None
    next_set_webhook: float = 0
    """Unix time before which another setWebhook is too early."""

    is_bot = True
