"""Calls to the embedded server, over HTTP and without a socket: a test that takes `api` runs on both."""

from __future__ import annotations

import io
import json
from contextlib import AsyncExitStack
from typing import TYPE_CHECKING, Any, NamedTuple

import aiohttp
import pytest

from aiogram.api.client import wire
from aiogram.api.signatures import result_type
from aiogram.testing import BotApiServer
from aiogram.testing.errors import Refusal
from aiogram.testing.parameters import from_values

if TYPE_CHECKING:
    from collections.abc import AsyncIterator, Mapping

    from aiogram.api.methods.base import TelegramMethod
    from aiogram.testing import BotAccount, Uploaded


class Result(NamedTuple):
    status: int
    body: dict[str, Any]
    headers: dict[str, str]


class Api:
    """A client that is no client: it sends what it is told and hides nothing."""

    def __init__(self, server: BotApiServer, http: aiohttp.ClientSession | None) -> None:
        self.server = server
        self.http = http

    async def call(
        self,
        method: str,
        *,
        bot: BotAccount | None = None,
        files: Mapping[str, Uploaded] | None = None,
        **parameters: Any,
    ) -> Result:
        token = (bot or self.server.bot).token
        if self.http is None:
            answer = await self.server.core.call(token, method, parameters, files)
            return Result(answer.status, answer.body, answer.headers)
        body: dict[str, Any] = {"data": _form(parameters, files)} if files else {"json": parameters}
        async with self.http.post(f"{self.server.url}/bot{token}/{method}", **body) as response:
            return Result(response.status, await response.json(), dict(response.headers))

    async def download(self, path: str, bot: BotAccount | None = None) -> bytes | int:
        """Return the file at a path, or the status where there is none."""
        target = f"/file/bot{(bot or self.server.bot).token}/{path}"
        if self.http is None:
            try:
                return self.server.core.download(target)
            except Refusal as refusal:
                return refusal.code
        async with self.http.get(self.server.url + target) as response:
            return await response.read() if response.status == 200 else response.status

    async def result(self, method: str, **parameters: Any) -> Any:
        answer = await self.call(method, **parameters)
        assert answer.body["ok"], answer.body
        assert answer.status == 200
        return answer.body["result"]

    async def error(self, method: str, **parameters: Any) -> str:
        """Return code and description: `400 Bad Request: chat not found`."""
        answer = await self.call(method, **parameters)
        assert answer.body["ok"] is False, answer.body
        assert answer.status == answer.body["error_code"]
        return f"{answer.status} {answer.body['description']}"

    async def updates(self, **parameters: Any) -> list[dict[str, Any]]:
        found: list[dict[str, Any]] = await self.result("getUpdates", **parameters)
        return found


def _form(parameters: Mapping[str, Any], files: Mapping[str, Uploaded]) -> aiohttp.FormData:
    form = aiohttp.FormData(from_values(parameters))
    for name, file in files.items():
        kind = file.mime_type or "application/octet-stream"
        form.add_field(name, io.BytesIO(file.contents), filename=file.name, content_type=kind)
    return form


def decoded(method: type[TelegramMethod[Any]], result: Any) -> Any:
    """Read a result as the client does: it must be of the type that the method declares."""
    return wire.decode(result_type(method), json.dumps(result).encode(), None, method.__api_name__)


@pytest.fixture
def settings() -> dict[str, Any]:
    """Override in a test by `@pytest.mark.parametrize("settings", [...])`."""
    return {}


@pytest.fixture(params=["core", "http"])
async def api(request: pytest.FixtureRequest, settings: dict[str, Any]) -> AsyncIterator[Api]:
    async with AsyncExitStack() as stack:
        if request.param == "core":
            server = BotApiServer(**settings)
            stack.push_async_callback(server.close)
            yield Api(server, None)
        else:
            server = await stack.enter_async_context(BotApiServer(**settings))
            yield Api(server, await stack.enter_async_context(aiohttp.ClientSession()))


@pytest.fixture
async def server(settings: dict[str, Any]) -> AsyncIterator[BotApiServer]:
    async with BotApiServer(**settings) as server:
        yield server
