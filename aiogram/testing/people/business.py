"""People let bots work for their accounts, and talk to one another."""

from __future__ import annotations

from typing import TYPE_CHECKING

from aiogram.testing import news
from aiogram.testing.business import BusinessConnection, all_business_rights
from aiogram.testing.seen import ChatView

from .base import Actor

if TYPE_CHECKING:
    from collections.abc import Iterable

    from aiogram.testing.accounts import Account, BotAccount
    from aiogram.testing.chats import Chat


class Conversation(ChatView):
    """A chat of two people, as one of them sees it."""

    def __init__(self, record: Chat, viewer: Account) -> None:
        super().__init__(record)
        self.viewer = viewer

    @property
    def title(self) -> str:
        """Name of the other one."""
        return next(one.first_name for one in self.record.standing if one is not self.viewer)


class Owner(Actor):
    """Somebody with an account that bots can work for."""

    @property
    def username(self) -> str:
        """Username without the at sign; empty where there is none."""
        return self.account.username

    @property
    def last_name(self) -> str:
        """Last name, as apps show it; empty where there is none."""
        return self.account.last_name

    @property
    def bio(self) -> str:
        """The words on the profile."""
        return self.account.bio

    @property
    def stars(self) -> int:
        """How many Telegram Stars the person has."""
        return self._state.stars.balances[self.account]

    def chat_with(self, other: Actor) -> Conversation:
        """Return the chat with another person: `ann.send("Hi", chat=ann.chat_with(bob))` writes there.

        A bot that works for one of the two gets a `business_message`.
        """
        if other.account is self.account:
            raise ValueError(f"{self.first_name} has no chat with themselves here: name somebody else")
        return Conversation(self._state.business.chat(self.account, other.account, self._state), self.account)

    async def connect_business(
        self,
        bot: BotAccount | None = None,
        *,
        rights: Iterable[str] | None = None,
        only: Iterable[Actor] | None = None,
    ) -> str:
        """Let a bot work for the account, and return the id of the connection; the bot gets `business_connection`.

        `rights` are names of `BusinessBotRights`, such as `can_reply`; None for all that there are.
        `only` are the people whose chats the bot may see; None for everybody's. The same bot again
        has its rights changed; another takes the place of the one before.
        """
        bot = bot or self._default_bot
        allowed = set(all_business_rights() if rights is None else rights)
        if unknown := allowed - set(all_business_rights()):
            raise ValueError(
                f"{min(unknown)!r} is no right of a business bot: there are {', '.join(all_business_rights())}"
            )
        if not bot.can_connect_to_business:
            raise ValueError(f"@{bot.username} cannot work for an account: its can_connect_to_business is False")
        connection = self._state.business.connection_of(self.account)
        if connection is not None and connection.bot is not bot:
            await self.disconnect_business()
            connection = None
        if connection is None:
            connection = self._begin(bot)
        connection.rights = allowed
        connection.only = None if only is None else {one.account for one in only}
        news.tell_connection(self._state, connection)
        return connection.id

    async def disconnect_business(self) -> None:
        """Let no bot work for the account any longer; the one that did gets `business_connection`."""
        connection = self._state.business.connection_of(self.account)
        if connection is None:
            raise ValueError(f"no bot works for the account of {self.first_name}: connect_business() first")
        connection.enabled = False
        news.tell_connection(self._state, connection)

    def _begin(self, bot: BotAccount) -> BusinessConnection:
        for chat in self._state.business.chats.values():
            if chat.person is self.account and self._state.business.connection_of(chat.account) is not None:
                raise ValueError(
                    f"{self.first_name} has a chat with {chat.account.first_name}, for whose account a bot works: "
                    "a chat of two such people is not kept here"
                )
        # Somebody who lets a bot work for them can be written to by it.
        self._state.private_chat(bot, self.account).started = True
        connection = BusinessConnection(
            id=f"business-{self._state.number()}",
            account=self.account,
            bot=bot,
            date=self._core.clock.unix(),
            rights=set(),
        )
        self._state.business.connect(connection)
        return connection
