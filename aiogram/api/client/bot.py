"""The bot: a token, a server, and a method for every method of the API."""

from __future__ import annotations

import asyncio
import os
from contextlib import asynccontextmanager
from datetime import UTC, datetime
from io import BytesIO
from typing import TYPE_CHECKING, BinaryIO, Protocol, TypeAlias, TypeVar, overload

from aiogram.api.methods.base import TelegramMethod, open_bots
from aiogram.api.methods.get_file import GetFile
from aiogram.api.methods.get_me import GetMe
from aiogram.exceptions import BotContextError, FetchError, TelegramNetworkError, TelegramRetryAfter

from .bindings import Bindings
from .default import NOTHING, DefaultBotProperties
from .middlewares import RequestMiddlewareManager
from .polling import Updates
from .servers import PRODUCTION, TelegramAPIServer, read_file
from .session import AiohttpSession, Session, Upload
from .token import Token, bot_id
from .wire import encode, read_answer

if TYPE_CHECKING:
    from collections.abc import AsyncGenerator, AsyncIterator, Callable, Sequence
    from types import TracebackType
    from typing import Self

    from aiogram.api.types.user import User

    Progress: TypeAlias = Callable[[int, int | None], None]
    """Takes the bytes that have come so far, and how many there are, None where that is not known."""

    from .session import Reply

R = TypeVar("R")
T = TypeVar("T")

TIMEOUT = 60.0
"""Seconds to wait for the answer to a call where neither the bot nor its session says."""
RETRIES = 3
"""How often a call that cannot act twice is sent again after the network has failed."""


class Downloadable(Protocol):
    """Anything with a `file_id`: `PhotoSize`, `Document`, `File` and so on."""

    @property
    def file_id(self) -> str:
        """Identifier of the file."""
        ...


class FileAddress(str):
    """The address of a file, out of sight in the same way: it holds the token."""

    __slots__ = ()

    def __repr__(self) -> str:
        return "<address of a file>"


class Bot(Bindings):
    """One bot, known by its token.

    `async with Bot() as bot:` makes it the current bot for bare methods, and closes it at the end.
    A bot that is used without it is open from the start, and `aclose` is yours to call.

    Its methods also take `request_timeout`, as `await bot(method, request_timeout=5)` does, though type
    checkers do not know of it there.
    """

    # Where a token is refused, the traceback may show the half-made bot.
    _id = 0

    def __init__(
        self,
        token: str | None = None,
        session: Session | None = None,
        default: DefaultBotProperties | None = None,
        *,
        server: TelegramAPIServer | str | None = None,
        timeout: float | None = None,
        check_limits: bool = True,
        flood_wait: float = 0,
        clock: Callable[[], datetime] = lambda: datetime.now(UTC),
    ) -> None:
        """Make a bot; nothing is sent yet.

        Args:
            token: What @BotFather gave you; the environment variable `BOT_TOKEN` when left out.
            session: What carries the calls; an `AiohttpSession` to `server` when left out.
            default: What calls take for parameters that they leave out; nothing when left out.
            server: The Bot API server, or its address; the environment variable `BOT_API_SERVER`,
                or else Telegram's own, when left out.
            timeout: Seconds to wait for the answer to a call; those of the session, or 60, when left out.
                `get_updates` adds its own timeout.
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
        self._id = bot_id(self._token)
        if session is not None and server is not None:
            raise TypeError("Bot() takes a session or a server, not both: a session knows its server")
        self.session: Session = session or AiohttpSession(api=server or os.environ.get("BOT_API_SERVER") or PRODUCTION)
        self.default: DefaultBotProperties = default or NOTHING
        """What calls take for parameters that they leave out."""
        own: float | None = getattr(self.session, "timeout", None)
        self.timeout: float = next((one for one in (timeout, own) if one is not None), TIMEOUT)
        self.check_limits = check_limits
        self.flood_wait = flood_wait
        self.clock = clock
        self.closed: bool = False
        """True after `aclose`, until `async with` opens the bot again."""
        self._blocks = 0
        self._updates: Updates | None = None
        self._me: User | None = None

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

    async def me(self) -> User:
        """Return what `get_me` returned the first time: who the bot is."""
        if self._me is None:
            self._me = await self(GetMe())
        return self._me

    async def __call__(self, method: TelegramMethod[R], request_timeout: float | None = None) -> R:
        """Send a call and return what Telegram returns.

        `request_timeout` in seconds replaces the bot's own for this call. Raises `TelegramAPIError` or one
        of its kind, `LimitError` before anything is sent, `ClientDecodeError` for an answer that
        cannot be read, and `BotContextError` when the bot is closed.
        """
        middlewares: object = getattr(self.session, "middleware", None)
        if not isinstance(middlewares, RequestMiddlewareManager) or not middlewares:
            return await self.call(method, request_timeout, read=read_answer)

        async def send(bot: Bot, method: TelegramMethod[T]) -> T:
            return await bot.call(method, request_timeout, read=read_answer)

        return await middlewares.wrap_middlewares(send)(self, method)

    async def call(
        self,
        method: TelegramMethod[R],
        timeout: float | None,
        *,
        read: Callable[[TelegramMethod[R], int, bytes, Bot], T],
        retries: int = RETRIES,
    ) -> T:
        """Do the work of `bot(method)`.

        `read` makes the result of an answer; `retries` is how often a call that cannot act twice is sent again.
        """
        if not isinstance(method, TelegramMethod):  # pyright: ignore[reportUnnecessaryIsInstance] (not every caller is checked)
            raise TypeError(
                f"{self!r} sends methods, such as bot(GetMe()), and got {type(method).__name__}; "
                "await what bot.get_me() returns as it is"
            )
        parameters, files = encode(method, now=self.clock(), checked=self.check_limits, default=self.default)
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
            uploads: dict[str, Upload] = {}
            for name, file in files.items():
                await file.prepare(self)
                uploads[name] = Upload(file.filename or name, file.read(self))
            try:
                reply = await self.session.send(self._token, method, parameters, patience, uploads)
                reply = _without_token(reply, self._token)
                return read(method, reply.status, reply.body, self)
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

    @overload
    async def download(
        self,
        file: str | Downloadable,
        destination: None = None,
        timeout: float = 30,
        chunk_size: int = 65536,
        seek: bool = True,
        progress: Progress | None = None,
    ) -> BytesIO: ...
    @overload
    async def download(
        self,
        file: str | Downloadable,
        destination: BinaryIO | str | os.PathLike[str],
        timeout: float = 30,
        chunk_size: int = 65536,
        seek: bool = True,
        progress: Progress | None = None,
    ) -> BinaryIO | None: ...
    async def download(
        self,
        file: str | Downloadable,
        destination: BinaryIO | str | os.PathLike[str] | None = None,
        timeout: float = 30,
        chunk_size: int = 65536,
        seek: bool = True,
        progress: Progress | None = None,
    ) -> BinaryIO | None:
        """Download a file that Telegram has, up to 20 MB; from a local server a file of any size.

        Args:
            file: A `file_id`, or an object with one, such as the largest `PhotoSize` of a message.
            destination: A path, or a binary file to write to, which is returned; a new `BytesIO` when left out.
            timeout: Seconds to wait for the connection, and for each piece.
            chunk_size: Bytes that are read and written at a time.
            seek: Go back to the beginning of the `BytesIO`, or of the binary file given.
            progress: Called with the bytes written so far and the whole size, None where it is not known.

        Raises:
            FetchError: The file is not served, or not on the disk of a local server, or the connection broke.
            TelegramBadRequest: `invalid file_id`, or `file is too big`.
        """
        return await _saved(self.iter_file(file, timeout, chunk_size, progress), destination, seek=seek)

    @overload
    async def download_file(
        self,
        file_path: str | os.PathLike[str],
        destination: None = None,
        timeout: float = 30,
        chunk_size: int = 65536,
        seek: bool = True,
    ) -> BytesIO: ...
    @overload
    async def download_file(
        self,
        file_path: str | os.PathLike[str],
        destination: BinaryIO | str | os.PathLike[str],
        timeout: float = 30,
        chunk_size: int = 65536,
        seek: bool = True,
    ) -> BinaryIO | None: ...
    async def download_file(
        self,
        file_path: str | os.PathLike[str],
        destination: BinaryIO | str | os.PathLike[str] | None = None,
        timeout: float = 30,
        chunk_size: int = 65536,
        seek: bool = True,
    ) -> BinaryIO | None:
        """Download a file by its `File.file_path`, which is good for an hour; the rest is as in `download`."""
        return await _saved(self._fetched(os.fspath(file_path), timeout, chunk_size), destination, seek=seek)

    async def iter_file(
        self,
        file: str | Downloadable,
        timeout: float = 30,
        chunk_size: int = 65536,
        progress: Progress | None = None,
    ) -> AsyncIterator[bytes]:
        """Yield the contents of a file while they arrive; the arguments are those of `download`."""
        found = await self(GetFile(file if isinstance(file, str) else file.file_id))
        if found.file_path is None:
            raise FetchError("Telegram gave no path to download the file from")
        received = 0
        async for chunk in self._fetched(found.file_path, timeout, chunk_size):
            yield chunk
            received += len(chunk)
            if progress is not None:
                progress(received, found.file_size)

    def _fetched(self, path: str, timeout: float, chunk_size: int) -> AsyncIterator[bytes]:
        server: object = getattr(self.session, "api", None)
        if isinstance(server, TelegramAPIServer) and server.is_local:
            return read_file(server, path, chunk_size)
        return self._downloaded(path, timeout, chunk_size)

    async def _downloaded(self, path: str, timeout: float, chunk_size: int) -> AsyncIterator[bytes]:
        address = FileAddress(self.session.file_address(self._token, path))
        try:
            async for chunk in self.session.fetch(address, timeout, chunk_size, {}):
                yield chunk
        except FetchError as error:
            raise FetchError(f"cannot download {path}: {error}") from error

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

    async def aclose(self) -> None:
        """Confirm the updates that were dealt with, and release the connections."""
        try:
            if self._updates is not None and not self.closed:
                await self._updates.close()
        finally:
            self.closed = True
            # It points back to the bot, and the garbage collector does not follow what was received.
            self._me = None
            await self.session.close()

    async def __aenter__(self) -> Self:
        self._blocks += 1
        self.closed = False
        open_bots.set((*open_bots.get(), self))
        return self

    async def __aexit__(
        self, kind: type[BaseException] | None, error: BaseException | None, traceback: TracebackType | None
    ) -> None:
        self._leave()
        if not self._blocks:
            await self.aclose()

    @asynccontextmanager
    async def context(self, auto_close: bool = True) -> AsyncGenerator[Self]:
        """Make the bot the current one in an `async with` block; `auto_close=False` leaves it open at the end."""
        await self.__aenter__()
        try:
            yield self
        finally:
            self._leave()
            if auto_close and not self._blocks:
                await self.aclose()

    def _leave(self) -> None:
        bots = list(open_bots.get())
        if self in bots:
            # The innermost of its blocks in this task; other bots may have been opened and closed since.
            del bots[len(bots) - 1 - bots[::-1].index(self)]
            open_bots.set(tuple(bots))
        self._blocks -= 1


async def _saved(
    chunks: AsyncIterator[bytes], destination: BinaryIO | str | os.PathLike[str] | None, *, seek: bool
) -> BinaryIO | None:
    if isinstance(destination, str | os.PathLike):
        with await asyncio.to_thread(open, destination, "wb") as output:
            async for chunk in chunks:
                await asyncio.to_thread(output.write, chunk)
        return None
    stream = BytesIO() if destination is None else destination
    async for chunk in chunks:
        stream.write(chunk)
    if seek:
        stream.seek(0)
    return stream


def _without_token(reply: Reply, token: Token) -> Reply:
    # An error page of a web server in between may repeat the address of the call; JSON is Telegram's own words.
    if reply.body.lstrip().startswith(b"{"):
        return reply
    return reply._replace(body=reply.body.replace(token.partition(":")[2].encode(), b"<token>"))
