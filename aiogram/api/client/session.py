"""The seam between the client and the wire, and its implementation with aiohttp."""

from __future__ import annotations

import asyncio
from typing import TYPE_CHECKING, Any, NamedTuple, Protocol

import msgspec

from aiogram.exceptions import TelegramNetworkError

if TYPE_CHECKING:
    import aiohttp

    from aiogram.api.methods.base import TelegramMethod

TELEGRAM = "https://api.telegram.org"
"""The server that a session talks to unless told otherwise."""


class Reply(NamedTuple):
    """What came back, before anything of it has been understood."""

    status: int
    body: bytes


class Session(Protocol):
    """What carries calls to a Bot API server; write your own to carry them elsewhere."""

    async def send(
        self, token: str, method: TelegramMethod[Any], parameters: dict[str, Any], timeout: float
    ) -> Reply:
        """Deliver one call and return the answer.

        Raises `TelegramNetworkError`, without the token in its text, where no answer came within
        `timeout` seconds.
        """
        ...

    async def close(self) -> None:
        """Release connections; a closed session may be used again."""
        ...


class AiohttpSession:
    """Calls over HTTP, with connections that are kept and reused.

    `server` is the address of the Bot API server: Telegram's own, one that you host, or the
    embedded one.
    """

    def __init__(self, server: str = TELEGRAM) -> None:
        self.server = server.rstrip("/")
        self._client: aiohttp.ClientSession | None = None

    def _open(self) -> aiohttp.ClientSession:
        # Imported here: reading a type must not import a web client.
        import aiohttp  # noqa: PLC0415

        if self._client is None or self._client.closed:
            self._client = aiohttp.ClientSession(auto_decompress=True)
        return self._client

    async def send(
        self, token: str, method: TelegramMethod[Any], parameters: dict[str, Any], timeout: float
    ) -> Reply:
        import aiohttp  # noqa: PLC0415

        try:
            async with self._open().post(
                f"{self.server}/bot{token}/{method.__api_name__}",
                data=msgspec.json.encode(parameters),
                headers={"Content-Type": "application/json"},
                timeout=aiohttp.ClientTimeout(total=timeout),
                allow_redirects=False,
            ) as response:
                return Reply(response.status, await response.read())
        # `from None`: aiohttp's errors quote the URL, and the URL holds the token.
        except aiohttp.ClientConnectorError as error:
            reason = error.os_error.strerror or "unknown reason"
            raise TelegramNetworkError(method, f"cannot connect to {self.server}: {reason}", sent=False) from None
        except aiohttp.InvalidURL:
            raise TelegramNetworkError(method, f"{self.server!r} is not an address", sent=False) from None
        except asyncio.TimeoutError:
            message = f"{self.server} did not answer within {timeout:g} s"
            raise TelegramNetworkError(method, message, sent=True) from None
        except aiohttp.ClientError as error:
            message = f"the connection to {self.server} broke: {type(error).__name__}"
            raise TelegramNetworkError(method, message, sent=True) from None

    async def close(self) -> None:
        if self._client is not None:
            await self._client.close()
            self._client = None
