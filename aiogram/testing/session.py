# For where there are no sockets, such as Pyodide: it takes the place of both halves of HTTP.

"""What carries the calls of a `Bot` to a server in the same program."""

from __future__ import annotations

import asyncio
from http import HTTPStatus
from typing import TYPE_CHECKING, Any

import msgspec

from aiogram.api.client.session import Reply
from aiogram.exceptions import FetchError, TelegramNetworkError

from .faults import BrokenConnectionError
from .parameters import from_json, merge

if TYPE_CHECKING:
    from collections.abc import AsyncIterator, Mapping

    from aiogram.api.client.session import Upload
    from aiogram.api.methods.base import TelegramMethod

    from .core import Core

SERVER = "the server in this program"


class InProcessSession:
    """Calls without a socket, a thread or a web client; `BotApiServer.session` makes one."""

    def __init__(self, core: Core) -> None:
        self._core = core

    async def send(
        self,
        token: str,
        method: TelegramMethod[Any],
        parameters: dict[str, Any],
        timeout: float,  # noqa: ASYNC109 (the protocol of sessions)
        uploads: Mapping[str, Upload],
    ) -> Reply:
        """Hand over one call, read as the server reads it from a JSON body."""
        try:
            async with asyncio.timeout(timeout):
                files = {name: b"".join([chunk async for chunk in one.chunks]) for name, one in uploads.items()}
                read = merge(from_json(msgspec.json.encode(parameters)))
                answer = await self._core.call(token, method.__api_name__, read, files)
        except BrokenConnectionError:
            raise TelegramNetworkError(method, f"the connection to {SERVER} broke", sent=True) from None
        except TimeoutError:
            raise TelegramNetworkError(method, f"{SERVER} did not answer within {timeout:g} s", sent=True) from None
        return Reply(answer.status, answer.json)

    async def fetch(
        self,
        address: str,  # noqa: ARG002 (the protocol of sessions; no address serves anything)
        timeout: float,  # noqa: ARG002, ASYNC109 (the same)
        chunk_size: int,  # noqa: ARG002 (the same)
        headers: Mapping[str, str],  # noqa: ARG002 (the same)
    ) -> AsyncIterator[bytes]:
        """Yield nothing: the server keeps no files, and says so as it does over HTTP."""
        missing = HTTPStatus.NOT_FOUND
        raise FetchError(f"it answered {missing} {missing.phrase}")
        yield b""

    def file_address(self, token: str, path: str) -> str:
        """Return where a file of the bot is served; it holds the token."""
        return f"/file/bot{token}/{path}"

    async def close(self) -> None:
        """Release nothing: there is no connection."""
