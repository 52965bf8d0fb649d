# Telegram lets one bot at a time act for an account. What it may do there are its rights; with whom
# it may do it is decided by who has written to the account of late.

"""Accounts that let a bot work for them, and the chats that their owners have with other people."""

from __future__ import annotations

from dataclasses import dataclass, field
from functools import cache
from typing import TYPE_CHECKING, Any, Final

from . import errors
from .chats import Chat
from .errors import refuse
from .messages import OLDEST
from .parameters import leading_integer

if TYPE_CHECKING:
    from .accounts import Account, BotAccount
    from .core import Call
    from .messages import Message
    from .state import State

ACTIVE: Final = 24 * 3600
"""Seconds after the last message of the other person for which a bot may act in a chat."""


@cache
def all_business_rights() -> tuple[str, ...]:
    """Return what a connected bot can be allowed, in the order of the official page."""
    from aiogram.api.types import BusinessBotRights  # noqa: PLC0415 (needed at the first use only)

    return BusinessBotRights.__struct_fields__


@dataclass(eq=False, kw_only=True)
class BusinessConnection:
    """A bot that works for somebody's account."""

    id: str
    account: Account
    bot: BotAccount
    date: int
    rights: set[str]
    """Names of `BusinessBotRights`."""
    only: set[Account] | None = None
    """The people whose chats the bot may see; None for everybody's."""
    enabled: bool = True
    """False once it was ended: then it is kept, and of no use."""

    def covers(self, chat: Chat) -> bool:
        """Whether the bot may see a chat of the account."""
        return self.only is None or chat.person in self.only

    def require(self, right: str) -> None:
        """Refuse unless the bot has a right."""
        if right not in self.rights:
            raise refuse(errors.NOT_ENOUGH_RIGHTS)


@dataclass
class BusinessStore:
    """All connections, and all chats of two people."""

    connections: dict[str, BusinessConnection] = field(default_factory=dict[str, BusinessConnection])
    chats: dict[frozenset[int], Chat] = field(default_factory=dict[frozenset[int], Chat])
    """Ids of the two -> their chat."""
    presented: dict[Account, dict[str, Any]] = field(default_factory=dict["Account", "dict[str, Any]"])
    """What somebody says of their business: `business_intro`, `business_location` and `business_opening_hours`."""

    def connection_of(self, account: Account) -> BusinessConnection | None:
        """Return the connection of an account that is in force."""
        return next((one for one in self.connections.values() if one.account is account and one.enabled), None)

    def connect(self, connection: BusinessConnection) -> None:
        """Begin a connection: from now on the chats of its account are seen from its side."""
        self.connections[connection.id] = connection
        for chat in self.chats.values():
            if chat.person is connection.account and self.connection_of(chat.account) is None:
                turn(chat)

    def chat(self, account: Account, other: Account, state: State) -> Chat:
        """Return the chat of two people. Bots see it from the side of the one that they work for."""
        key = frozenset({account.id, other.id})
        if key not in self.chats:
            if self.connection_of(account) is None:
                account, other = other, account
            self.chats[key] = chat = Chat(id=other.id, type="private", instance=state.signed(), started=True)
            chat.join(other, account)
        return self.chats[key]


def turn(chat: Chat) -> None:
    """Show a chat of two people from the side of the other one."""
    other, account = chat.account, chat.person
    chat.standing = {one: chat.standing[one] for one in (other, account)}
    chat.id = other.id


def read_connection(call: Call, right: str = "") -> BusinessConnection:
    """Return the connection that a call names, one with this right; refuse what is no such."""
    connection = call.state.business.connections.get(call.parameters.text("business_connection_id"))
    if connection is None or connection.bot is not call.bot:
        raise refuse(errors.NO_CONNECTION)
    if not connection.enabled:
        raise refuse(errors.CONNECTION_OVER)
    if right:
        connection.require(right)
    return connection


def active_chat(call: Call, connection: BusinessConnection, chat_id: str) -> Chat:
    """Return the chat of the account with somebody who has written of late; refuse every other."""
    if not chat_id:
        raise refuse(errors.CHAT_ID_EMPTY)
    number = leading_integer(chat_id)
    chat = call.state.business.chats.get(frozenset({connection.account.id, number}))
    if chat is None or chat.id != number:
        # Somebody whom the bot knows and the account has not heard from is another matter than nobody at all.
        known = call.state.accounts.get(number)
        raise refuse(errors.PEER_NOT_ACTIVE if known is not None and not known.is_bot else errors.CHAT_NOT_FOUND)
    if not connection.covers(chat):
        raise refuse(errors.PEER_NOT_COVERED)
    if call.state.clock.unix() - last_incoming(chat) > ACTIVE:
        raise refuse(errors.PEER_NOT_ACTIVE)
    return chat


def acting(call: Call) -> tuple[Chat, Account]:
    """Return the chat that a call does something in, and who does it: the bot, or the account that it works for."""
    read = call.parameters
    if read.text("business_connection_id"):
        connection = read_connection(call, "can_reply")
        return active_chat(call, connection, read.text("chat_id")), connection.account
    chat = call.state.chat_of(call.bot, read.text("chat_id"))
    call.state.check_access(call.bot, chat)
    return chat, call.bot


def last_incoming(chat: Chat) -> int:
    """Return when the other person has last written to the account; 0 for never."""
    return max((one.date for one in chat.messages.values() if one.sender is chat.person), default=0)


def editable_message(call: Call) -> Message:
    """Return the message of the account that a call wants to edit; refuse what the bot may not edit."""
    connection = read_connection(call, "can_reply")
    chat = active_chat(call, connection, call.parameters.text("chat_id"))
    message = chat.messages.get(call.parameters.message_id())
    if message is None or message.deleted:
        raise refuse(errors.EDIT_NOT_FOUND)
    if message.sender is not connection.account or not message.editable or message.is_service:
        raise refuse(errors.NOT_EDITABLE)
    own = message.sender_business_bot is call.bot or message.keyboard is not None
    if not own and call.state.clock.unix() - message.date > OLDEST:
        raise refuse(errors.NOT_EDITABLE)
    return message
