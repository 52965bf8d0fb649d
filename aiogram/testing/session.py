# For where there are no sockets, such as Pyodide: it takes the place of both halves of HTTP.

"""What carries the calls of a `Bot` to a server in the same program."""

from __future__ import annotations

import asyncio
from http import HTTPStatus
from typing import TYPE_CHECKING, Any

import msgspec

from aiogram.api.client.session import Reply
from aiogram.exceptions import FetchError, TelegramNetworkError

from . import errors
from .core import Answer
from .errors import Refusal
from .faults import BrokenConnectionError
from .parameters import from_json, merge
from .uploads import Uploaded

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
                files = await self._read(uploads)
                read = merge(from_json(msgspec.json.encode(parameters)))
                answer = await self._core.call(token, method.__api_name__, read, files)
        except Refusal as refusal:
            answer = Answer.refusing(refusal)
        except BrokenConnectionError:
            raise TelegramNetworkError(method, f"the connection to {SERVER} broke", sent=True) from None
        except TimeoutError:
            raise TelegramNetworkError(method, f"{SERVER} did not answer within {timeout:g} s", sent=True) from None
        return Reply(answer.status, answer.json)

    async def _read(self, uploads: Mapping[str, Upload]) -> dict[str, Uploaded]:
        """Read what goes up; refuse too much of it before all is read."""
        files: dict[str, Uploaded] = {}
        left = self._core.settings.upload_limit
        for name, one in uploads.items():
            contents = bytearray()
            async for chunk in one.chunks:
                contents += chunk
                if len(contents) > left:
                    raise Refusal(413, errors.TOO_LARGE)
            left -= len(contents)
            files[name] = Uploaded(bytes(contents), one.filename)
        return files

    async def fetch(
        self,
        address: str,
        timeout: float,  # noqa: ARG002, ASYNC109 (the protocol of sessions; nothing is waited for)
        chunk_size: int,
        headers: Mapping[str, str],  # noqa: ARG002 (the same)
    ) -> AsyncIterator[bytes]:
        """Yield a file of the server; where there is none, it says so as it does over HTTP."""
        try:
            contents = self._core.download(address)
        except Refusal as refusal:
            status = HTTPStatus(refusal.code)
            raise FetchError(f"it answered {status} {status.phrase}") from None
        for start in range(0, len(contents), chunk_size):
            yield contents[start : start + chunk_size]

    def file_address(self, token: str, path: str) -> str:
        """Return where a file of the bot is served; it holds the token."""
        return f"/file/bot{token}/{path}"

    async def close(self) -> None:
        """Release nothing: there is no connection."""
