"""People ask bots in any chat, and send what those offer."""

from __future__ import annotations

from contextlib import contextmanager
from typing import TYPE_CHECKING, Any

from aiogram.testing import views
from aiogram.testing.accounts import BotAccount
from aiogram.testing.errors import Refusal
from aiogram.testing.inline import LONGEST_QUERY, InlineQuery
from aiogram.testing.places import follow
from aiogram.testing.seen import ChatView, PressError, SeenMessage, find_button

from .base import Actor

if TYPE_CHECKING:
    from collections.abc import Generator

    from aiogram.testing.chats import Topic
    from aiogram.testing.core import Core
    from aiogram.testing.inline import InlineAnswer
    from aiogram.testing.inline_results import InlineResult


class InlineList:
    """What the app shows over the text field: the results that a bot offers."""

    def __init__(self, query: InlineQuery, answer: InlineAnswer) -> None:
        self.query = query
        """The server's own record of what was asked."""
        self.results: list[InlineResult] = list(answer.results)
        """What can be chosen, each with an `id`, a `title` and a `description`."""
        self.next_offset: str = answer.next_offset
        """Where the list goes on; empty where it ends."""
        self.button: dict[str, Any] | None = answer.button
        """The button above the results, as InlineQueryResultsButton."""

    @property
    def titles(self) -> list[str]:
        """Titles of the results, or their ids where they have none."""
        return [one.title or one.id for one in self.results]

    def find(self, what: str) -> InlineResult:
        """Return the first result with this title or id; raises `LookupError`."""
        for one in self.results:
            if what in {one.title, one.id}:
                return one
        there = ", ".join(map(repr, self.titles)) or "no results"
        raise LookupError(f"there is no result {what!r}: @{self.query.bot.username} offers {there}")

    def __repr__(self) -> str:
        return f"<results for {self.query.text!r}: {self.titles}>"


class Asking:
    """A query in the text field, from the moment the app has sent it."""

    def __init__(self, core: Core, query: InlineQuery) -> None:
        self._core = core
        self._query = query

    @property
    def query_id(self) -> str:
        """Id of the inline query."""
        return str(self._query.id)

    @property
    def answered(self) -> bool:
        """Whether there is something to show already."""
        return self._query.answer is not None

    async def results(self) -> InlineList | None:
        """Wait for what the bot offers; None when the query's life, by the server's clock, is over without an answer.

        A query whose answer is kept is answered at once, and no bot hears of it.
        """
        query = self._query
        await self._core.activity.until(lambda: query.over, f"results for {query.text!r}")
        return InlineList(query, query.answer) if query.answer is not None else None

    def __repr__(self) -> str:
        return f"<query {self._query.text!r} to @{self._query.bot.username}>"


class InlineAsker(Actor):
    """Somebody who asks bots in any chat."""

    async def ask_inline(
        self,
        query: str = "",
        *,
        chat: ChatView | None = None,
        bot: BotAccount | None = None,
        offset: str = "",
        location: tuple[float, float] | None = None,
    ) -> Asking:
        """Type `@bot query` into the text field of a chat; without `chat` of the private one with the bot.

        The bot need not be in the chat. It gets an `inline_query`, unless an answer to the same is kept.
        `offset` is the `next_offset` of what was offered before: `ask_more` names it. A `location`, latitude and
        longitude, goes along only to bots that ask for it.
        """
        bot = bot or self._default_bot
        if not bot.supports_inline_queries:
            raise ValueError(f"@{bot.username} has no inline mode: its supports_inline_queries is False")
        if location is not None and not bot.asks_location:
            raise ValueError(f"@{bot.username} asks nobody where they are: its asks_location is False")
        if len(query) > LONGEST_QUERY:
            raise ValueError(f"a query has at most {LONGEST_QUERY} characters, got {len(query)}")
        where = self._chat(chat, bot)
        if not where.lets_send(self.account, "can_send_other_messages"):
            raise ValueError(f"{self.first_name} may not send through bots to {where.title!r}")
        asked = InlineQuery(
            id=self._state.number(),
            person=self.account,
            bot=bot,
            text=query,
            offset=offset,
            where=where,
            location=location,
        )
        return self._ask(asked)

    async def ask_more(self, results: InlineList) -> Asking:
        """Scroll to the end of a list that goes on: the same query again, from its `next_offset` on."""
        if not results.next_offset:
            raise ValueError(f"{results!r} does not go on: the bot gave no next_offset")
        query = results.query
        chat = ChatView(query.where)
        return await self.ask_inline(
            query.text, chat=chat, bot=query.bot, offset=results.next_offset, location=query.location
        )

    async def choose(
        self,
        results: InlineList,
        what: str,
        *,
        reply_to: SeenMessage | None = None,
        topic: Topic | None = None,
    ) -> SeenMessage:
        """Send a result, named by its title or id, to the chat that it was asked for in.

        The bot gets `chosen_inline_result` only with its `inline_feedback` on. Only with an inline keyboard has the
        message an `inline_message_id`, by which the bot can edit it.
        """
        query, result = results.query, results.find(what)
        if query.person is not self.account:
            raise ValueError(f"{self.first_name} cannot choose: {query.person.first_name} has asked")
        with self._sending(what):
            sent = self._send_result(result, ChatView(query.where), query.bot, reply_to=reply_to, topic=topic)
        if query.bot.inline_feedback:
            body = views.chosen_inline_result(query, result.id, sent.record.inline_message_id)
            self._state.notify(query.bot, "chosen_inline_result", body, f"user {self.id}")
        return sent

    async def switch_inline(self, message: SeenMessage, label: str, *, chat: ChatView | None = None) -> Asking:
        """Press a button that switches to inline mode: its query stands in the text field of a chat at once.

        `chat` is the one that the person picks, where the button lets them; not that of the message.

        Raises:
            PressError: There is no such button, or the chat is not of a kind that it names.
        """
        button = find_button(message.record, label, self.first_name)
        bot = message.record.via_bot or message.record.sender
        if not isinstance(bot, BotAccount):
            raise PressError(f"message {message.message_id} is not of a bot: nobody would hear of the press")
        if (query := button.get("switch_inline_query_current_chat")) is not None:
            return await self.ask_inline(query, chat=ChatView(message.record.chat), bot=bot)
        target: dict[str, Any] | None = button.get("switch_inline_query_chosen_chat")
        query = target.get("query", "") if target is not None else button.get("switch_inline_query")
        if query is None:
            raise PressError(f"{self.first_name} cannot switch to inline mode with {label!r}: it does something else")
        if chat is None:
            raise PressError(f"{self.first_name} picks a chat after pressing {label!r}: name it by chat")
        kind = chat.record.kind
        if target is not None and not target.get(f"allow_{kind}_chats"):
            raise PressError(f"{self.first_name} cannot pick {chat.title!r}: {label!r} is not for {kind} chats")
        return await self.ask_inline(query, chat=chat, bot=bot)

    @contextmanager
    def _sending(self, what: str) -> Generator[None]:
        """Say to who drives the person why a file could not be had."""
        try:
            yield
        except Refusal as refusal:
            raise ValueError(
                f"{self.first_name} cannot send {what!r}: {refusal.description}; server.host() lets an address answer"
            ) from None

    def _send_result(
        self,
        result: InlineResult,
        chat: ChatView,
        bot: BotAccount,
        *,
        reply_to: SeenMessage | None = None,
        topic: Topic | None = None,
    ) -> SeenMessage:
        """Send what a bot has made ready, in the name of the person; raises a `Refusal` where it has no file."""
        sent = self._write(
            result.content(),
            chat=chat,
            bot=None,
            reply_to=reply_to,
            topic=topic,
            via_bot=bot,
            keyboard=result.keyboard,
            inline_message_id=self._state.opaque_id() if result.keyboard else "",
            game=result.game,
        )
        message = sent.record
        result.remember(self._state, message)
        if "live_period" in message.content.get("location", {}):
            follow(self._state, message)
        return sent

    def _ask(self, query: InlineQuery) -> Asking:
        state = self._state
        query.answer = state.inline.kept(query, self._core.clock.now().timestamp())
        if query.answer is None:
            state.inline.queries[query.id] = query
            self._core.clock.call_in(self._core.settings.inline_query_lifetime, lambda: self._give_up(query))
            state.notify(query.bot, "inline_query", views.inline_query(query), f"user {self.id}")
        return Asking(self._core, query)

    def _give_up(self, query: InlineQuery) -> None:
        query.dead = True
        self._state.changed()
