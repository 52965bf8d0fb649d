"""The bot: a token, a server, and one line for every method of the API."""

from __future__ import annotations

import asyncio
import os
import re
from datetime import UTC, datetime
from typing import TYPE_CHECKING, Any, TypeVar

from aiogram.api.methods.base import open_bots
from aiogram.exceptions import TelegramNetworkError, TelegramRetryAfter, TokenError

from .binding import bind
from .polling import Updates
from .session import TELEGRAM, AiohttpSession, Session
from .wire import encode, read_answer

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence
    from types import TracebackType

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

R = TypeVar("R")
Bot_ = TypeVar("Bot_", bound="Bot")

_TOKEN = re.compile(r"[1-9]\d{0,16}:[A-Za-z0-9_-]{24,}", re.ASCII)
RETRIES = 3
"""How often a call that cannot act twice is sent again after the network has failed."""


class Bot:
    """One bot, known by its token.

    `async with Bot() as bot:` opens it, makes it the current bot for bare methods, and closes its
    connections at the end.
    """

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
            timeout: Seconds to wait for the answer to a call; long polling adds its own.
            check_limits: False sends values beyond their limits, for Telegram to judge.
            flood_wait: When Telegram asks to wait at most so many seconds, wait and send again;
                0 raises `TelegramRetryAfter` at once.
            clock: What time it is: a `timedelta` given as a time counts from here.

        Raises:
            TokenError: There is no token, or this cannot be one.
        """
        self._token = _checked(os.environ.get("BOT_TOKEN") if token is None else token)
        self.session: Session = session or AiohttpSession(server or os.environ.get("BOT_API_SERVER") or TELEGRAM)
        self.timeout = timeout
        self.check_limits = check_limits
        self.flood_wait = flood_wait
        self.clock = clock
        self.closed = False
        """True after `close`, until the bot is used again."""
        self._updates: Updates | None = None

    @property
    def id(self) -> int:
        """The bot's user id, which is the number before the colon of its token."""
        return int(self._token.partition(":")[0])

    @property
    def token(self) -> str:
        """The token: a password, not to be logged."""
        return self._token

    def __repr__(self) -> str:
        return f"<Bot {self.id}>"

    async def __call__(self, method: TelegramMethod[R], timeout: float | None = None) -> R:
        """Send a call and return what Telegram returns.

        `timeout` in seconds replaces the bot's own for this call. Raises `TelegramAPIError` or one
        of its kind, `LimitError` before anything is sent, `ClientDecodeError` for an answer that
        cannot be read.
        """
        return await self.call(method, timeout)

    async def call(self, method: TelegramMethod[R], timeout: float | None = None, *, kind: Any = None) -> R:
        """Do the work of `bot(method)`; `kind` replaces the type that the answer is read as."""
        parameters = encode(method, now=self.clock(), checked=self.check_limits)
        # A method that only reads, or one that was not sent, cannot act twice.
        reads = method.__api_name__.startswith("get")
        failures = 0
        while True:
            try:
                reply = await self.session.send(
                    self._token, method, parameters, self.timeout if timeout is None else timeout
                )
                return read_answer(method, reply.status, reply.body, self, kind)
            except TelegramNetworkError as error:
                failures += 1
                if failures > RETRIES or (error.sent and not reads):
                    raise
                await asyncio.sleep(0.1 * 4 ** (failures - 1))
            except TelegramRetryAfter as error:
                if error.retry_after > self.flood_wait:
                    raise
                await asyncio.sleep(error.retry_after)

    def updates(
        self, *, timeout: int = 30, limit: int = 100, allowed_updates: Sequence[str] | None = None
    ) -> Updates:
        """Receive updates by long polling, for ever: `async for update in bot.updates():`.

        An update is confirmed when the loop asks for the next one, so the one that the loop was
        left with comes again.

        Args:
            timeout: Seconds that Telegram holds a request open while there is nothing to deliver.
            limit: How many updates one request fetches at most, 1 to 100.
            allowed_updates: Kinds to receive, such as `["message", "callback_query"]`; None keeps
                what was asked for last.
        """
        after = self._updates.done if self._updates is not None else None
        self._updates = Updates(
            self,
            timeout=timeout,
            limit=limit,
            allowed_updates=None if allowed_updates is None else list(allowed_updates),
            after=after,
        )
        return self._updates

    async def close(self) -> None:
        """Confirm the updates that were dealt with, and release the connections."""
        self.closed = True
        try:
            if self._updates is not None:
                await self._updates.confirm()
        finally:
            await self.session.close()

    async def __aenter__(self: Bot_) -> Bot_:
        self.closed = False
        open_bots.set((*open_bots.get(), self))
        return self

    async def __aexit__(
        self, kind: type[BaseException] | None, error: BaseException | None, traceback: TracebackType | None
    ) -> None:
        open_bots.set(tuple(bot for bot in open_bots.get() if bot is not self))
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


def _checked(token: str | None) -> str:
    if not token:
        raise TokenError(
            "no bot token: pass Bot(token) or set the environment variable BOT_TOKEN to what @BotFather gave you"
        )
    if not _TOKEN.fullmatch(token):
        raise TokenError(
            "this is not a bot token: expected digits, a colon, then at least 24 of A-Z a-z 0-9 _ - "
            f"(such as 123456:ABC…), got {len(token)} characters of another form; look for spaces and line breaks"
        )
    return token
