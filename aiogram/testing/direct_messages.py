# In Telegram's apps the chat is a supergroup beside its channel. Everybody who writes there has a topic; who looks
# after the channel sees all topics, and answers in its name.

"""The direct messages of a channel."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from . import errors
from .chats import Chat, all_rights
from .errors import refuse
from .parameters import leading_integer

if TYPE_CHECKING:
    from .accounts import Account
    from .chats import Member
    from .messages import Message

RIGHT: Final = "can_manage_direct_messages"
"""The right of a channel's administrators who read and answer them."""
_REFUSED: Final = {"poll": errors.NO_POLLS_IN_DIRECT, "game": errors.NOT_IN_DIRECT}
"""Kind of message that cannot be sent -> what a bot that tries is told."""


@dataclass(eq=False, kw_only=True)
class DirectMessages(Chat):
    """What people write to a channel: everybody has a topic, which others do not see.

    In `standing` are those who have written. How the others stand is how they stand in the channel.
    """

    channel: Chat
    enabled: bool = True
    """Whether people can write."""

    @property
    def admins(self) -> list[Member]:
        """The administrators of the channel who look after its direct messages."""
        return [member for member in self.channel.admins if self.managed_by(member.account)]

    @property
    def owner(self) -> Account | None:
        """Who owns the channel."""
        return self.channel.owner

    @property
    def members(self) -> list[Account]:
        """Who looks after the chat, and who has written."""
        managers = [member.account for member in self.admins]
        return [*managers, *(one for one in self.standing if one not in managers)]

    def member(self, account: Account) -> Member:
        """Return how an account stands: as in the channel, unless it is there for having written."""
        written = self.standing.get(account)
        return self.channel.member(account) if written is None or self.managed_by(account) else written

    def managed_by(self, account: Account) -> bool:
        """Whether an account looks after the chat, and answers in the name of the channel."""
        return self.channel.administers(account, RIGHT)

    def allows(self, account: Account, name: str) -> bool:
        """Whether an account may do something: of the rights in the channel only one counts here."""
        return (name == RIGHT or name not in all_rights()) and super().allows(account, name)

    def lets_send(self, account: Account, permission: str) -> bool:  # noqa: ARG002 (all kinds are welcome)
        """Whether an account may write: here everybody may who is let in."""
        return True

    def lets_pin(self, account: Account) -> bool:
        """Whether an account may pin messages: here it takes no right."""
        return account in self.members

    def voice(self, account: Account) -> Chat | None:
        """Return the channel for those who look after it."""
        return self.channel if self.managed_by(account) else None

    def hides(self, message: Message, viewer: Account) -> bool:
        """Whether somebody does not see a message: it is in the topic of another."""
        elsewhere = message.direct_topic is not viewer and not self.managed_by(viewer)
        return elsewhere or super().hides(message, viewer)


def check_kind(chat: Chat, kind: str) -> None:
    """Refuse a kind of message that direct messages do not take."""
    if isinstance(chat, DirectMessages) and kind in _REFUSED:
        raise refuse(_REFUSED[kind])


def find_topic(chat: Chat, topic_id: str) -> Account | None:
    """Return who has the topic that a message goes to, None outside of direct messages; refuse one that is not there.

    A topic has the number of the person who has opened it.
    """
    if not isinstance(chat, DirectMessages):
        return None
    number = leading_integer(topic_id)
    found = next((one for one in chat.standing if one.id == number), None)
    if found is None:
        raise refuse(errors.NO_DIRECT_TOPIC)
    return found
