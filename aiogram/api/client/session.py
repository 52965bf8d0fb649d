"""The seam between the client and the wire, and its implementation with aiohttp."""

from __future__ import annotations

import asyncio
import warnings
from collections.abc import AsyncIterator, Mapping
from http import HTTPStatus
from typing import TYPE_CHECKING, Any, NamedTuple, Protocol

import msgspec

from aiogram.exceptions import FetchError, TelegramNetworkError

from .middlewares import RequestMiddlewareManager
from .proxies import Way, words_of
from .servers import PRODUCTION, TelegramAPIServer

if TYPE_CHECKING:
    import aiohttp

    from aiogram.api.methods.base import TelegramMethod

    from .proxies import ProxyType

CONNECT = 10.0
"""Seconds to wait for a connection at most: a call that never got one was not sent, so it can be repeated."""


class Reply(NamedTuple):
    """What came back, before anything of it has been understood."""

    status: int
    body: bytes


class Upload(NamedTuple):
    """A file as it goes into a request."""

    filename: str
    chunks: AsyncIterator[bytes]


class Session(Protocol):
    """What carries calls to a Bot API server; write your own to carry them elsewhere."""

    async def send(
        self,
        token: str,
        method: TelegramMethod[Any],
        parameters: dict[str, Any],
        timeout: float,
        uploads: Mapping[str, Upload],
    ) -> Reply:
        """Deliver one call and return the answer.

        `uploads` are the files that go beside the parameters: name of the part -> the file. Raises
        `TelegramNetworkError`, without the token in its text, where no answer came within `timeout`
        seconds.
        """
        ...

    def fetch(self, address: str, timeout: float, chunk_size: int, headers: Mapping[str, str]) -> AsyncIterator[bytes]:
        """Yield what an address serves, at most `chunk_size` bytes at a time.

        Raises `FetchError`, without the address in its text, where it serves nothing.
        """
        ...

    def file_address(self, token: str, path: str) -> str:
        """Return where a file of the bot is served; it holds the token."""
        ...

    async def close(self) -> None:
        """Release connections; a closed session may be used again."""
        ...


class AiohttpSession:
    """Calls over HTTP, with connections that are kept and reused."""

    def __init__(
        self,
        proxy: ProxyType | None = None,
        limit: int = 100,
        *,
        api: TelegramAPIServer | str = PRODUCTION,
        timeout: float | None = None,
    ) -> None:
        """Prepare connections; the first call opens one.

        Args:
            proxy: Proxy to go through, such as `http://127.0.0.1:3128` or `socks5://user:password@127.0.0.1:1080`;
                a pair of the address and an `aiohttp.BasicAuth`; or a list of these, to go through in turn. All but a
                single HTTP proxy need the package `aiohttp-socks`.
            limit: How many connections there may be at a time; 0 is no limit.
            api: The Bot API server, or its address: Telegram's own, one that you host, or the embedded one.
            timeout: Seconds that a `Bot` with this session waits for the answer to a call; 60 when left out.

        Raises:
            ServerAddressError: This cannot be the address of a server, or of a proxy.
            ImportError: The proxy needs a package that is not installed.
        """
        self.api: TelegramAPIServer = TelegramAPIServer.from_base(api) if isinstance(api, str) else api
        self.timeout = timeout
        self.proxy = proxy
        self.middleware: RequestMiddlewareManager = RequestMiddlewareManager()
        """What every call goes through on its way to the session; polling does not."""
        self._way = Way(proxy)
        self._limit = limit
        self._client: aiohttp.ClientSession | None = None
        self._loop: asyncio.AbstractEventLoop | None = None

    def _open(self) -> aiohttp.ClientSession:
        # Imported here: reading a type must not import a web client.
        import aiohttp  # noqa: PLC0415

        loop = asyncio.get_running_loop()
        # Connections belong to the event loop that made them, and a program may run several in turn.
        if self._client is None or self._client.closed or self._loop is not loop:
            self._client = aiohttp.ClientSession(
                connector=self._way.connector(self._limit), cookie_jar=aiohttp.DummyCookieJar()
            )
            self._loop = loop
        return self._client

    async def send(
        self,
        token: str,
        method: TelegramMethod[Any],
        parameters: dict[str, Any],
        timeout: float,
        uploads: Mapping[str, Upload],
    ) -> Reply:
        """Post one call: as JSON, or as multipart where there are files."""
        import aiohttp  # noqa: PLC0415

        body: Any = _multipart(parameters, uploads) if uploads else msgspec.json.encode(parameters)
        response: aiohttp.ClientResponse | None = None
        try:
            async with self._open().post(
                self.api.api_url(token, method.__api_name__),
                data=body,
                headers=None if uploads else {"Content-Type": "application/json"},
                timeout=aiohttp.ClientTimeout(total=timeout, connect=_to_connect(timeout)),
                allow_redirects=False,
                **self._way.arguments,
            ) as response:
                reply = Reply(response.status, await response.read())
        except self._way.errors as error:
            message, sent = _reason(error, self.api.name, timeout, self._way)
        else:
            # Only a proxy gives this answer, and it has passed nothing on.
            if reply.status != HTTPStatus.PROXY_AUTHENTICATION_REQUIRED:
                return reply
            message, sent = self._way.refusal(reply.status), False
        # Raised out here, where aiohttp's error is no longer at hand to be attached: it may quote the
        # address of the call, and that holds the token. So does the response, where variables are shown.
        response = None
        raise TelegramNetworkError(method, message, sent=sent)

    async def fetch(
        self, address: str, timeout: float, chunk_size: int, headers: Mapping[str, str]
    ) -> AsyncIterator[bytes]:
        """Get an address and yield what it serves."""
        import aiohttp  # noqa: PLC0415

        response: aiohttp.ClientResponse | None = None
        try:
            async with self._open().get(
                address,
                headers=headers,
                timeout=aiohttp.ClientTimeout(sock_connect=timeout, sock_read=timeout),
                **self._way.arguments,
            ) as response:
                if response.status != HTTPStatus.OK:
                    reason = f"it answered {response.status} {response.reason or ''}".rstrip()
                else:
                    async for chunk in response.content.iter_chunked(chunk_size):
                        yield chunk
                    return
        except self._way.errors as error:
            reason, _ = _reason(error, "its server", timeout, self._way)
        # As above: a file of the bot has the token in its address.
        response = None
        raise FetchError(reason)

    def file_address(self, token: str, path: str) -> str:
        """Return where a file of the bot is served; it holds the token."""
        return self.api.file_url(token, path)

    def __del__(self) -> None:
        # Before aiohttp's own warning, which cannot know what to do about it.
        if getattr(self, "_client", None) is not None:
            message = f"connections to {self.api.name} were left open: use `async with Bot()`, or `await bot.aclose()`"
            warnings.warn(message, ResourceWarning, source=self, stacklevel=2)

    async def close(self) -> None:
        """Close the connections."""
        client, self._client = self._client, None
        if client is not None and self._loop is asyncio.get_running_loop():
            await client.close()


def _multipart(parameters: dict[str, Any], uploads: Mapping[str, Upload]) -> aiohttp.FormData:
    import aiohttp  # noqa: PLC0415

    form = aiohttp.FormData()
    for name, value in parameters.items():
        form.add_field(name, value if isinstance(value, str) else msgspec.json.encode(value).decode())
    for name, upload in uploads.items():
        form.add_field(name, upload.chunks, filename=upload.filename, content_type="application/octet-stream")
    return form


def _reason(error: Exception, server: str, timeout: float, way: Way) -> tuple[str, bool]:
    """Say why no answer came from `server`, and whether the request may have reached it."""
    trouble = way.trouble(error)
    return _of_server(error, server, timeout) if trouble is None else (trouble, False)


def _of_server(error: Exception, server: str, timeout: float) -> tuple[str, bool]:
    import aiohttp  # noqa: PLC0415

    match error:
        case aiohttp.ConnectionTimeoutError():
            return f"no connection to {server} within {_to_connect(timeout):g} s", False
        case aiohttp.ClientConnectorCertificateError():
            return f"cannot trust the certificate of {server}: {words_of(error.certificate_error)}", False
        case aiohttp.ClientConnectorError():
            return f"cannot connect to {server}: {words_of(error.os_error)}", False
        case aiohttp.InvalidURL():
            return f"{server} has no address that can be asked", False
        case TimeoutError():
            return f"{server} did not answer within {timeout:g} s", True
        case _:
            return f"the connection to {server} broke: {type(error).__name__}", True


def _to_connect(timeout: float) -> float:
    # Less than the whole time, so that the two timeouts can be told apart.
    return min(CONNECT, timeout / 2)
