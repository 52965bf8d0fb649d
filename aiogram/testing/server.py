"""`BotApiServer`: the Bot API on loopback, with the people that write to its bots."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Self

from .chats import all_rights
from .clock import START, Clock
from .communities import Community
from .core import Core, Exchange, methods
from .faults import ANY
from .file_ids import read_file_id
from .file_views import file_object
from .gifts import Gift
from .people import Person
from .people.standing import account_of
from .placing import place_message
from .reactions import named
from .seen import ChatView, SeenMessage
from .state import Settings
from .uploads import Uploaded

if TYPE_CHECKING:
    import asyncio
    from collections.abc import Coroutine, Iterable
    from datetime import datetime
    from types import TracebackType

    from aiogram.api.client.bot import Bot

    from .accounts import BotAccount
    from .chats import ChatType
    from .faults import Fault, Trouble
    from .front import Front
    from .messages import Keyboard
    from .session import InProcessSession
    from .state import SecondAnswer
    from .webhooks import Deliver

IDLE_TIMEOUT = 10.0
"""Real seconds after which `idle` gives up."""


class Group(ChatView):
    """A group, a supergroup or a channel, and who is in it.

    What is arranged here is simply so: nobody is told. What people do themselves, bots hear of.
    """

    def add(self, *members: Person | BotAccount) -> None:
        """Let people or bots in."""
        self.record.join(*map(account_of, members))

    def remove(self, *members: Person | BotAccount) -> None:
        """Take people or bots out."""
        for account in map(account_of, members):
            if account not in self.record.members:
                raise ValueError(f"{account.first_name} is not in {self.title!r}")
            self.record.standing[account].become("left")

    def allow_reactions(self, *reactions: str) -> None:
        """Let people and bots react with these only, emoji or ids of custom ones; none named are none."""
        self.record.available_reactions = tuple(map(named, reactions))

    @property
    def direct_messages(self) -> ChatView:
        """The chat in which people write to the channel; raises `LookupError` where there is none."""
        if self.record.direct is None:
            raise LookupError(f"nobody can write to {self.title!r}: make the channel with direct_messages=True")
        return ChatView(self.record.direct)

    def guard(self, bot: BotAccount) -> None:
        """Leave it to a bot who may come in: it gets a `query_id` with each request."""
        self.record.door.guard = bot

    def promote(self, member: Person | BotAccount, *rights: str) -> None:
        """Make a member an administrator with these rights, such as `can_pin_messages`; none named are all."""
        unknown = set(rights) - set(all_rights())
        if unknown:
            raise ValueError(f"{min(unknown)!r} is no right of an administrator: there are {', '.join(all_rights())}")
        self.record.promote(account_of(member), rights or None, self.record.owner)


class BotApiServer:
    """A Bot API server for tests and examples.

    `async with BotApiServer() as server:` listens on a free port of 127.0.0.1 and speaks
    Telegram's protocol to any client. Ids, dates and everything that looks random are the same in
    every run. Without `async with`, or with `listen=False`, there is no socket: `make_bot` and
    `core.call` still work.

    What Telegram has not published is a setting. Its defaults are this server's choice, not
    Telegram's word.
    """

    def __init__(
        self,
        token: str | None = None,
        *,
        bot_name: str = "Example Bot",
        bot_username: str = "example_bot",
        callback_query_lifetime: float = 150,
        inline_query_lifetime: float = 10,
        ephemeral_message_lifetime: float = 24 * 3600,
        second_answer: SecondAnswer = "refuse",
        local: bool = False,
        flood_limits: bool = False,
        set_webhook_interval: float = 0,
        start: datetime = START,
        clock_runs: bool = False,
        deliver: Deliver | None = None,
        listen: bool = True,
        host: str = "127.0.0.1",
        port: int = 0,
    ) -> None:
        """Make a server; it listens from `async with` on.

        Args:
            token: Token of the default bot; made up when left out.
            bot_name: First name of the default bot.
            bot_username: Username of the default bot.
            callback_query_lifetime: Seconds on the server's clock for which a press can be
                answered. Telegram's own time is not published.
            inline_query_lifetime: Seconds on the server's clock for which an inline query can be answered.
                Telegram's are about as many.
            ephemeral_message_lifetime: Seconds on the server's clock after which a message that one person
                alone sees is gone. Telegram's own time is not published.
            second_answer: What answering a query again gets: `refuse` is the error for a query
                that is too old, `accept` is `true` and changes nothing. Both have been reported.
            local: True takes webhooks with http, any port and private addresses, as
                Telegram's server does when it is run with `--local`. Webhooks on 127.0.0.1 need it.
                Files may then be as large as there. They are still served, and not put on the disk.
            flood_limits: True asks bots to wait that send too much: 20 messages a minute to a group, 30 a
                second to all, and to one chat 5 in 5 seconds, which is this server's own number.
            set_webhook_interval: Seconds on the server's clock for which a second setWebhook gets 429.
                Telegram's is 1; with 0 a clock that stands still is no trouble.
            start: What the clock shows first.
            clock_runs: True lets time pass by itself; otherwise only `clock.advance` moves it.
            deliver: What carries updates to webhooks; HTTP when left out, nothing where the server does not listen.
            listen: False opens no socket, as for where there are none: bots come by `session`.
            host: Address to listen at: that of this machine alone, unless others are to reach it.
            port: Port to listen at; 0 for one that is free.
        """
        settings = Settings(
            callback_query_lifetime=callback_query_lifetime,
            inline_query_lifetime=inline_query_lifetime,
            ephemeral_message_lifetime=ephemeral_message_lifetime,
            second_answer=second_answer,
            local=local,
            flood_limits=flood_limits,
            set_webhook_interval=set_webhook_interval,
        )
        self.clock: Clock = Clock(start, runs=clock_runs)
        self.core: Core = Core(settings=settings, clock=self.clock, deliver=deliver)
        self.bot: BotAccount = self.core.add_bot(bot_name, username=bot_username, token=token)
        self._listen = listen
        self._address = host, port
        self._front: Front | None = None

    @property
    def token(self) -> str:
        """Token of the default bot."""
        return self.bot.token

    @property
    def url(self) -> str:
        """Address to give to a client: `http://127.0.0.1:PORT`."""
        if self._front is None:
            remedy = "use `async with BotApiServer() as server:`" if self._listen else "use `server.make_bot()`"
            raise RuntimeError(f"the server does not listen{' yet' if self._listen else ''}: {remedy}")
        return self._front.url

    @property
    def exchanges(self) -> list[Exchange]:
        """Every call that was answered, oldest answer first."""
        return self.core.exchanges

    def __repr__(self) -> str:
        where = self._front.url if self._front is not None else "not listening"
        return f"<BotApiServer {where}, bot @{self.bot.username}>"

    async def __aenter__(self) -> Self:
        if self._listen:
            # Imported here: the core must work where there is no aiohttp.
            from .front import Front  # noqa: PLC0415

            self._front = await Front.open(self.core, *self._address)
        return self

    async def __aexit__(
        self, kind: type[BaseException] | None, error: BaseException | None, traceback: TracebackType | None
    ) -> None:
        await self.close()
        if error is None:
            self.core.activity.raise_failure()

    async def close(self) -> None:
        """Stop listening; parked polls are answered, deliveries and stories end."""
        await self.core.close()
        if self._front is not None:
            await self._front.close()
            self._front = None

    def session(self) -> InProcessSession:
        """Return what carries the calls of a `Bot` to this server without a socket: `Bot(token, session=…)`."""
        # Imported here, as in `make_bot`: the server works without the client.
        from .session import InProcessSession  # noqa: PLC0415

        return InProcessSession(self.core)

    def make_bot(self, bot: BotAccount | None = None, *, in_process: bool | None = None, **options: Any) -> Bot:
        """Make the client of a bot, the default one when left out.

        `in_process` True calls without a socket, False over HTTP; left out, HTTP is used where the server
        listens. `options` are those of `Bot`, such as `default`.
        """
        from aiogram.api.client.bot import Bot  # noqa: PLC0415

        token = (bot or self.bot).token
        if self._front is None if in_process is None else in_process:
            return Bot(token, self.session(), **options)
        return Bot(token, server=self.url, **options)

    def add_bot(self, name: str, *, username: str, token: str | None = None, **about: Any) -> BotAccount:
        """Register another bot. `about` may set `can_read_all_group_messages=True`: privacy mode off."""
        return self.core.add_bot(name, username=username, token=token, **about)

    def user(
        self,
        first_name: str,
        *,
        last_name: str = "",
        username: str = "",
        language_code: str = "",
        is_premium: bool = False,
        hidden_in_forwards: bool = False,
        phone_number: str = "",
        started: bool = True,
    ) -> Person:
        """Make a person.

        `hidden_in_forwards` is the privacy setting by which forwarded messages give the name alone.
        A `phone_number` is made up when left out.
        `started` False is somebody who has never written to a bot: none can write to them.
        """
        account = self.core.state.add_person(
            first_name=first_name,
            last_name=last_name,
            username=username,
            language_code=language_code,
            is_premium=is_premium,
            hidden_in_forwards=hidden_in_forwards,
            phone_number=phone_number,
        )
        if started:
            for bot in self.core.bots:
                self.core.state.private_chat(bot, account).started = True
        return Person(self.core, account, self.bot)

    def group(self, title: str, *, members: Iterable[Person | BotAccount] = (), with_bot: bool = True) -> Group:
        """Make a group of these members, and of the default bot unless `with_bot` is False.

        The first person among the members owns it.
        """
        return self._gathering("group", title, members, with_bot=with_bot)

    def supergroup(
        self,
        title: str,
        *,
        members: Iterable[Person | BotAccount] = (),
        with_bot: bool = True,
        username: str = "",
        is_forum: bool = False,
    ) -> Group:
        """Make a supergroup; with a `username` it is public, with `is_forum` it has topics."""
        return self._gathering("supergroup", title, members, with_bot=with_bot, username=username, is_forum=is_forum)

    def channel(
        self,
        title: str,
        *,
        members: Iterable[Person | BotAccount] = (),
        with_bot: bool = True,
        username: str = "",
        direct_messages: bool = False,
    ) -> Group:
        """Make a channel; bots are in it as administrators with all rights, as they cannot be otherwise.

        With `direct_messages` people can write to it, free of charge.
        """
        channel = self._gathering("channel", title, members, with_bot=with_bot, username=username)
        for account in channel.record.members:
            if account.is_bot:
                channel.record.promote(account, by=channel.record.owner)
        if direct_messages:
            self.core.state.add_direct_messages(channel.record)
        return channel

    def _gathering(
        self, kind: ChatType, title: str, members: Iterable[Person | BotAccount], *, with_bot: bool, **about: Any
    ) -> Group:
        accounts = [*map(account_of, members)]
        if with_bot and self.bot not in accounts:
            accounts.append(self.bot)
        return Group(self.core.state.add_group(kind, title, accounts, **about))

    def give_stars(self, who: Person | BotAccount, stars: int) -> None:
        """Let a person or a bot have more Telegram Stars; for a bot they come from a partner that is not known."""
        if stars <= 0:
            raise ValueError(f"stars must be over 0, got {stars!r}")
        account = account_of(who)
        if account.is_bot:
            self.core.state.stars.enter(account, stars, self.clock.unix(), {"type": "other"})
        else:
            self.core.state.stars.add(account, stars)

    def give_grams(self, who: Person, nanograms: int) -> None:
        """Let a person have more TON grams, counted in nanograms: a gram has 1,000,000,000."""
        if nanograms <= 0:
            raise ValueError(f"nanograms must be over 0, got {nanograms!r}")
        self.core.state.suggestions.grams[who.account] += nanograms

    def add_gift(
        self,
        name: str,
        *,
        emoji: str,
        stars: int,
        upgrade_stars: int = 0,
        total: int = 0,
        premium_only: bool = False,
        has_colors: bool = False,
        background: tuple[int, int, int] | None = None,
    ) -> Gift:
        """Offer another gift for so many Stars.

        With `upgrade_stars` it can become unique for that price; `total` limits how many there are;
        `premium_only` keeps it for people with Telegram Premium. Who owns it as a unique one can be
        shown in its colours where it `has_colors`. `background` are the colours in the centre, at the
        edge, and of the words.
        """
        gifts = self.core.state.gifts.available
        gift = Gift(
            id=str(int(gifts[-1].id) + 1),
            name=name,
            emoji=emoji,
            stars=stars,
            upgrade_stars=upgrade_stars,
            total=total,
            premium_only=premium_only,
            has_colors=has_colors,
            background=background,
        )
        gifts.append(gift)
        return gift

    def community(self, name: str) -> Community:
        """Make a community, to which people can add their chats and bots."""
        return Community(self.core.state.number(52), name)

    def host(self, url: str, contents: bytes, *, mime_type: str = "") -> None:
        """Let an address answer with a file, for bots that send it by that address. All others answer nothing.

        Without a `mime_type` the file is what its contents or the end of the address say. Raises
        `ValueError` for an address that Telegram would not take.
        """
        self.core.state.files.host(url, Uploaded(contents, mime_type=mime_type))

    def convert_video(self, message: SeenMessage, *sizes: tuple[int, int, str]) -> None:
        """Have the video of a message at hand in further qualities: width, height and the name of the codec of each.

        Raises:
            ValueError: There is no video in it.
        """
        video = message.record.content.get("video")
        stored = self.core.state.files.get(read_file_id(video["file_id"])) if video else None
        if video is None or stored is None:
            raise ValueError(f"there is no video in {message!r}")
        qualities: list[dict[str, Any]] = []
        for width, height, codec in sizes:
            sides = {"width": width, "height": height}
            made = self.core.state.files.add(
                "video", stored.contents, self.clock.unix(), details={**stored.details, **sides}
            )
            ids = {name: value for name, value in file_object(made).items() if name.startswith("file_")}
            qualities.append({**ids, **sides, "codec": codec})
        message.record.content["video"] = {**video, "qualities": qualities}

    def add_game(self, short_name: str, title: str, description: str = "", *, bot: BotAccount | None = None) -> None:
        """Let a bot have a game, the default bot unless another is named: then it can send it and offer it inline."""
        if not short_name or not title:
            raise ValueError(f"a game needs a short name and a title, got {short_name!r} and {title!r}")
        self.core.state.games.add(bot or self.bot, short_name, title, description or title)

    def game_message(
        self,
        chat: ChatView | Person,
        short_name: str,
        *,
        title: str = "",
        buttons: Keyboard | None = None,
        bot: BotAccount | None = None,
    ) -> SeenMessage:
        """Have a game sent by a bot to a chat, with a button to play it.

        `buttons` are further rows of JSON buttons.
        """
        sender = bot or self.bot
        where = self.core.state.private_chat(sender, chat.account) if isinstance(chat, Person) else chat.record
        return SeenMessage(place_message(self.core, where, sender, title, buttons=buttons, game=short_name))

    def fail(
        self,
        method: str,
        trouble: Trouble,
        *,
        times: int | None = 1,
        seconds: float = 1,
        bot: BotAccount | None = None,
    ) -> Fault:
        """Let the next calls of a method go wrong, or those of every method for `*`.

        Args:
            method: Name of the method, such as `sendMessage`.
            trouble: `flood` asks to wait (429), `error` is 500, and `hang` never answers: these three do not
                do what is asked. `disconnect` closes the connection before anything is done, `half` in the
                middle of the answer. `slow` answers late.
            times: How many calls; None is all until the `end` of what is returned.
            seconds: For `flood` how long the bot is asked to wait, for `slow` how late the answer is on the
                server's clock.
            bot: Whose calls; those of all bots when left out.

        Raises:
            ValueError: There is no such method or trouble, or a number is out of its range.
        """
        stem = method if method == ANY else methods().get(method.lower())
        if stem is None:
            raise ValueError(
                f"{method!r} is no method of the Bot API: name one, such as sendMessage, or {ANY!r} for all"
            )
        return self.core.faults.add(trouble, stem, times=times, seconds=seconds, bot=bot)

    def story(self, story: Coroutine[Any, Any, Any]) -> asyncio.Task[Any]:
        """Run what people do in the background; its errors are raised by `idle`, or when the server closes."""
        return self.core.activity.tell(story)

    async def idle(self, timeout: float | None = IDLE_TIMEOUT) -> None:  # noqa: ASYNC109 (as in the core)
        """Wait until nothing goes on any more.

        That is: every story is over; a bot that polls has fetched all its updates and has come
        back for more; every webhook delivery is made, or waits for the clock; and no call but
        parked long polls is in progress. What a bot does between two calls is not seen here.

        Raises:
            IdleError: It took more than `timeout` real seconds; the text lists what goes on.
            Exception: What a story has failed with.
        """
        await self.core.idle(timeout)
