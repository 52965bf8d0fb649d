"""The server for a webhook: what it listens to, and how it ends."""

from __future__ import annotations

import asyncio
from contextlib import asynccontextmanager, suppress
from typing import TYPE_CHECKING, Any

import aiohttp
import pytest

from aiogram import Bot
from aiogram.webhook import SECRET_HEADER, serve_webhook

if TYPE_CHECKING:
    from collections.abc import AsyncGenerator

    from aiogram.methods import AnswerCallbackQuery
    from aiogram.types import Update

PRESS = {
    "update_id": 1,
    "callback_query": {
        "id": "77",
        "from": {"id": 1, "is_bot": False, "first_name": "Ann"},
        "chat_instance": "-5",
        "data": "like",
    },
}


async def answer(update: Update) -> AnswerCallbackQuery | None:
    return update.callback_query.answer("Thanks") if update.callback_query else None


@asynccontextmanager
async def serving(port: int, **settings: Any) -> AsyncGenerator[asyncio.Task[None]]:
    """Serve the bot in the background until the block ends, from when it listens."""
    async with Bot("123456:" + "a" * 24) as bot:
        task = asyncio.create_task(serve_webhook(bot, answer, port=port, **settings))
        try:
            while not task.done():
                with suppress(OSError):
                    _, writer = await asyncio.open_connection("127.0.0.1", port)
                    writer.close()
                    await writer.wait_closed()
                    break
                await asyncio.sleep(0)
            yield task
        finally:
            task.cancel()
            await asyncio.wait({task})


async def deliver(port: int, path: str = "/", **headers: str) -> tuple[int, Any]:
    address = f"http://127.0.0.1:{port}{path}"
    async with aiohttp.ClientSession() as client, client.post(address, json=PRESS, headers=headers) as response:
        return response.status, await response.json() if response.content_type == "application/json" else None


@pytest.fixture
def port(unused_tcp_port: int) -> int:
    return unused_tcp_port


async def test_the_method_that_is_returned_is_the_response(port: int) -> None:
    async with serving(port, path="/bot"):
        status, body = await deliver(port, "/bot")
    assert (status, body) == (200, {"method": "answerCallbackQuery", "callback_query_id": "77", "text": "Thanks"})


async def test_another_path_is_not_found(port: int) -> None:
    async with serving(port, path="/bot"):
        assert (await deliver(port, "/"))[0] == 404


async def test_a_delivery_needs_the_secret(port: int) -> None:
    async with serving(port, secret_token="right"):  # noqa: S106 (no secret of anybody)
        assert (await deliver(port))[0] == 401
        assert (await deliver(port, **{SECRET_HEADER: "wrong"}))[0] == 401
        assert (await deliver(port, **{SECRET_HEADER: "right"}))[0] == 200


async def test_cancelling_gives_the_port_back(port: int) -> None:
    async with serving(port):
        pass
    with pytest.raises(aiohttp.ClientConnectorError):
        await deliver(port)


async def test_a_taken_port_is_an_error(port: int) -> None:
    async with serving(port), serving(port) as second:
        with pytest.raises(OSError, match="address already in use"):
            await second
