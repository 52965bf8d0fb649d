"""The bot: a token, a server, and one line for every method of the API."""

from __future__ import annotations

import asyncio
import os
import re
from datetime import UTC, datetime
from typing import TYPE_CHECKING, Any, TypeVar

from aiogram.api.methods.base import open_bots
from aiogram.exceptions import BotContextError, TelegramNetworkError, TelegramRetryAfter, TokenError

from .binding import bind
from .polling import Updates
from .session import TELEGRAM, AiohttpSession, Session
from .wire import encode, read_answer

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence
    from types import TracebackType
    from typing import Self

    from aiogram.api.methods import (
        AnswerCallbackQuery,
        DeleteMessage,
        DeleteWebhook,
        EditMessageReplyMarkup,
        EditMessageText,
        GetMe,
        GetUpdates,
        GetWebhookInfo,
        SendMessage,
        SetWebhook,
    )
    from aiogram.api.methods.base import TelegramMethod

    from .session import Reply

R = TypeVar("R")

_TOKEN = re.compile(r"[1-9]\d{0,16}:[A-Za-z0-9_-]{24,}", re.ASCII)
RETRIES = 3
"""How often a call that cannot act twice is sent again after the network has failed."""


class Token(str):
    """A token that stays out of sight where a debugger, a test runner or an error tracker prints variables."""

    __slots__ = ()

    def __repr__(self) -> str:
        return "<token>"


class Bot:
    """One bot, known by its token.

    `async with Bot() as bot:` makes it the current bot for bare methods, and closes it at the end.
    A bot that is used without it is open from the start, and `close` is yours to call.
    """

    # Where a token is refused, the traceback may show the half-made bot.
    _id = 0

    def __init__(
        self,
        token: str | None = None,
        session: Session | None = None,
        *,
        server: str | None = None,
        timeout: float = 60,
        check_limits: bool = True,
        flood_wait: float = 0,
        clock: Callable[[], datetime] = lambda: datetime.now(UTC),
    ) -> None:
        """Make a bot; nothing is sent yet.

        Args:
            token: What @BotFather gave you; the environment variable `BOT_TOKEN` when left out.
            session: What carries the calls; an `AiohttpSession` to `server` when left out.
            server: Address of the Bot API server; the environment variable `BOT_API_SERVER`,
                or else Telegram's own, when left out.
            timeout: Seconds to wait for the answer to a call; `get_updates` adds its own timeout.
            check_limits: False sends values beyond their limits, for Telegram to judge.
            flood_wait: Seconds that a call may wait in all when Telegram asks to slow down, before it
                raises `TelegramRetryAfter`; 0 raises at once.
            clock: What time it is: a `timedelta` given as a time counts from here.

        Raises:
            TokenError: There is no token, or this cannot be one.
            ServerAddressError: This cannot be the address of a server.
            TypeError: Both a session and a server are given.
        """
        self._token = Token(os.environ.get("BOT_TOKEN", "") if token is None else token)
        # The traceback of a refusal shows what its variables hold in some test runners.
        del token
        self._id = _checked_id(self._token)
        if session is not None and server is not None:
            raise TypeError("Bot() takes a session or a server, not both: a session knows its server")
        self.session: Session = session or AiohttpSession(server or os.environ.get("BOT_API_SERVER") or TELEGRAM)
        self.timeout = timeout
        self.check_limits = check_limits
        self.flood_wait = flood_wait
        self.clock = clock
        self.closed: bool = False
        """True after `close`, until `async with` opens the bot again."""
        self._blocks = 0
        self._updates: Updates | None = None

    @property
    def id(self) -> int:
        """The bot's user id, which is the number before the colon of its token."""
        return self._id

    @property
    def token(self) -> str:
        """The token: a password, not to be logged."""
        return str(self._token)

    def __repr__(self) -> str:
        return f"<Bot {self.id}>"

    async def __call__(self, method: TelegramMethod[R], timeout: float | None = None) -> R:
        """Send a call and return what Telegram returns.

        `timeout` in seconds replaces the bot's own for this call. Raises `TelegramAPIError` or one
        of its kind, `LimitError` before anything is sent, `ClientDecodeError` for an answer that
        cannot be read, and `BotContextError` when the bot is closed.
        """
        return await self.call(method, timeout)

    async def call(
        self, method: TelegramMethod[R], timeout: float | None = None, *, kind: Any = None, retries: int = RETRIES
    ) -> R:
        """Do the work of `bot(method)`.

        `kind` replaces the type that the answer is read as; `retries` is how often a call that
        cannot act twice is sent again.
        """
        parameters = encode(method, now=self.clock(), checked=self.check_limits)
        # Telegram holds `getUpdates` for the time that the call itself names.
        held: float = parameters.get("timeout", 0) if method.__api_name__ == "getUpdates" else 0
        patience = self.timeout + held if timeout is None else timeout
        # A method that only reads, or one that was not sent, cannot act twice.
        reads = method.__api_name__.startswith("get")
        failures = 0
        waited = 0
        while True:
            if self.closed:
                raise BotContextError(
                    f"{self!r} is closed, so it cannot send {method.__api_name__}: call it inside `async with bot:`"
                )
            try:
                reply = _without_token(await self.session.send(self._token, method, parameters, patience), self._token)
                return read_answer(method, reply.status, reply.body, self, kind)
            except TelegramNetworkError as error:
                failures += 1
                if failures > retries or (error.sent and not reads):
                    raise
                await asyncio.sleep(0.1 * 4 ** (failures - 1))
            except TelegramRetryAfter as error:
                waited += error.retry_after
                if waited > self.flood_wait:
                    raise
                await asyncio.sleep(error.retry_after)

    def updates(self, *, timeout: int = 30, limit: int = 100, allowed_updates: Sequence[str] | None = None) -> Updates:
        """Receive updates by long polling until the bot is closed: `async for update in bot.updates():`.

        An update is confirmed when the loop asks for the next one, so the one that the loop was
        left with comes again. Failures of the network and of Telegram are logged and tried again;
        `TelegramConflictError`, `TelegramUnauthorizedError` and other refusals are raised.

        Args:
            timeout: Seconds that Telegram holds a request open while there is nothing to deliver.
            limit: How many updates one request fetches at most, 1 to 100.
            allowed_updates: Kinds to receive, such as `["message", "callback_query"]`; None keeps
                what was asked for last.

        Raises:
            BotContextError: The bot is closed.
        """
        if self.closed:
            raise BotContextError(f"{self!r} is closed, so it receives no updates: open it with `async with bot:`")
        self._updates = Updates(
            self,
            timeout=timeout,
            limit=limit,
            allowed_updates=None if allowed_updates is None else list(allowed_updates),
            before=self._updates,
        )
        return self._updates

    async def close(self) -> None:
        """Confirm the updates that were dealt with, and release the connections."""
        try:
            if self._updates is not None and not self.closed:
                await self._updates.confirm()
        finally:
            self.closed = True
            await self.session.close()

    async def __aenter__(self) -> Self:
        self._blocks += 1
        self.closed = False
        open_bots.set((*open_bots.get(), self))
        return self

    async def __aexit__(
        self, kind: type[BaseException] | None, error: BaseException | None, traceback: TracebackType | None
    ) -> None:
        bots = list(open_bots.get())
        if self in bots:
            # The innermost of its blocks in this task; other bots may have been opened and closed since.
            del bots[len(bots) - 1 - bots[::-1].index(self)]
            open_bots.set(tuple(bots))
        self._blocks -= 1
        if not self._blocks:
            await self.close()

    answer_callback_query = bind(lambda: AnswerCallbackQuery)
    delete_message = bind(lambda: DeleteMessage)
    delete_webhook = bind(lambda: DeleteWebhook)
    edit_message_reply_markup = bind(lambda: EditMessageReplyMarkup)
    edit_message_text = bind(lambda: EditMessageText)
    get_me = bind(lambda: GetMe)
    get_updates = bind(lambda: GetUpdates)
    get_webhook_info = bind(lambda: GetWebhookInfo)
    send_message = bind(lambda: SendMessage)
    set_webhook = bind(lambda: SetWebhook)


def _without_token(reply: Reply, token: Token) -> Reply:
    # An error page of a web server in between may repeat the address of the call; JSON is Telegram's own words.
    if reply.body.lstrip().startswith(b"{"):
        return reply
    return reply._replace(body=reply.body.replace(token.partition(":")[2].encode(), b"<token>"))


def _checked_id(token: Token) -> int:
    if not token:
        raise TokenError(
            "no bot token: pass Bot(token) or set the environment variable BOT_TOKEN to what @BotFather gave you"
        )
    if not _TOKEN.fullmatch(token):
        raise TokenError(
            "this is not a bot token: expected digits, a colon, then at least 24 of A-Z a-z 0-9 _ - "
            f"(such as 123456:ABC…), got {len(token)} characters of another form; look for spaces and line breaks"
        )
    return int(token.partition(":")[0])
