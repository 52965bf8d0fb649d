"""Calls to the embedded server, over HTTP and without a socket: a test that takes `api` runs on both."""

from __future__ import annotations

import json
from contextlib import AsyncExitStack
from typing import TYPE_CHECKING, Any, NamedTuple

import aiohttp
import pytest

from aiogram.api.client import wire
from aiogram.api.signatures import result_type
from aiogram.testing import BotApiServer

if TYPE_CHECKING:
    from collections.abc import AsyncIterator

    from aiogram.api.methods.base import TelegramMethod
    from aiogram.testing import BotAccount


class Result(NamedTuple):
    status: int
    body: dict[str, Any]
    headers: dict[str, str]


class Api:
    """A client that is no client: it sends what it is told and hides nothing."""

    def __init__(self, server: BotApiServer, http: aiohttp.ClientSession | None) -> None:
        self.server = server
        self.http = http

    async def call(self, method: str, *, bot: BotAccount | None = None, **parameters: Any) -> Result:
        token = (bot or self.server.bot).token
        if self.http is None:
            answer = await self.server.core.call(token, method, parameters)
            return Result(answer.status, answer.body, answer.headers)
        async with self.http.post(f"{self.server.url}/bot{token}/{method}", json=parameters) as response:
            return Result(response.status, await response.json(), dict(response.headers))

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
