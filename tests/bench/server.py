"""Measure the embedded server: calls a second beside a handler that does nothing, start, memory, and long polls."""

from __future__ import annotations

import asyncio
import json
import sys
import time
import tracemalloc
from functools import partial
from statistics import median
from typing import TYPE_CHECKING, Any

import aiohttp
from aiohttp import web

from aiogram.testing import BotApiServer

if TYPE_CHECKING:
    from collections.abc import Awaitable, Callable

CALLS = 200
"""Calls in a row: few, so that what else the machine does meets both sides of a ratio alike."""
ROUNDS = 30
CONNECTIONS = 8
"""Callers at a time."""
MESSAGES = 100_000
POLLS = 1_000


async def rate(url: str, call: Callable[[int], dict[str, Any]], session: aiohttp.ClientSession) -> float:
    """Return how many calls a second are answered."""
    numbers = iter(range(CALLS))

    async def caller() -> None:
        for number in numbers:
            async with session.post(url, json=call(number)) as response:
                await response.read()

    began = time.perf_counter()
    await asyncio.gather(*(caller() for _ in range(CONNECTIONS)))
    return CALLS / (time.perf_counter() - began)


async def floor() -> tuple[web.ServerRunner, str]:
    """Start a handler that reads the body and answers with a constant."""
    body = json.dumps({"ok": True, "result": True}).encode()

    async def answer(request: web.BaseRequest) -> web.Response:
        await request.read()
        return web.Response(body=body, content_type="application/json")

    runner = web.ServerRunner(web.Server(answer))
    await runner.setup()
    site = web.TCPSite(runner, "127.0.0.1", 0)
    await site.start()
    port = runner.addresses[0][1]
    return runner, f"http://127.0.0.1:{port}/"


def answering(queries: list[str | None], number: int) -> dict[str, Any]:
    return {"callback_query_id": queries[number], "text": "x"}


def sending(chat_id: int, _: int) -> dict[str, Any]:
    return {"chat_id": chat_id, "text": "Hello"}


async def rates() -> dict[str, float]:
    """Return the shares of the bare handler that two methods reach, each measured in turn with it."""
    runner, bare = await floor()
    shares: dict[str, list[float]] = {"answerCallbackQuery": [], "sendMessage": []}
    figures: dict[str, list[float]] = {"bare": [], **{name: [] for name in shares}}
    async with aiohttp.ClientSession() as session, BotApiServer() as server:
        ann = server.user("Ann")
        message = ann.inline_message("x", [[{"text": "Me", "callback_data": "me"}]])
        for _ in range(ROUNDS):
            queries = [(await ann.press(message, "Me")).query_id for _ in range(CALLS)]
            calls: dict[str, Callable[[int], dict[str, Any]]] = {
                "answerCallbackQuery": partial(answering, queries),
                "sendMessage": partial(sending, ann.id),
            }
            for name, call in calls.items():
                most = await rate(bare, call, session)
                figures["bare"].append(most)
                reached = await rate(f"{server.url}/bot{server.token}/{name}", call, session)
                figures[name].append(reached)
                shares[name].append(reached / most)
    await runner.cleanup()
    return {
        **{f"{name} a second": median(found) for name, found in figures.items()},
        **{f"{name} share": median(found) for name, found in shares.items()},
    }


async def start() -> float:
    """Return the seconds in which a fresh server is there to be used, and gone again, once all is loaded."""
    times = []
    for _ in range(50):
        began = time.perf_counter()
        async with BotApiServer() as server:
            server.user("Ann")
        times.append(time.perf_counter() - began)
    return median(times)


async def memory() -> float:
    """Return the bytes that a stored message takes."""
    server = BotApiServer()
    ann = server.user("Ann")
    await server.core.call(server.token, "sendMessage", {"chat_id": ann.id, "text": "first"})
    tracemalloc.start()
    before = tracemalloc.get_traced_memory()[0]
    for number in range(MESSAGES):
        await server.core.call(server.token, "sendMessage", {"chat_id": ann.id, "text": f"Message {number}"})
        # The record of the calls is for tests to look at, and not what is measured.
        server.exchanges.clear()
    taken = tracemalloc.get_traced_memory()[0] - before
    tracemalloc.stop()
    return taken / MESSAGES


async def polls() -> tuple[int, int, int]:
    """Return how many updates were sent to bots that poll all at once, and how many came lost or twice."""
    async with BotApiServer() as server, aiohttp.ClientSession(connector=aiohttp.TCPConnector(limit=0)) as session:
        bots = [server.add_bot(f"Bot {number}", username=f"bot_{number}_bot") for number in range(POLLS)]
        ann = server.user("Ann")
        got: dict[int, list[str]] = {bot.id: [] for bot in bots}

        async def poll(bot: Any) -> None:
            offset = 0
            while len(got[bot.id]) < 3:
                url = f"{server.url}/bot{bot.token}/getUpdates"
                async with session.post(url, json={"timeout": 30, "offset": offset}) as response:
                    for update in (await response.json())["result"]:
                        got[bot.id].append(update["message"]["text"])
                        offset = update["update_id"] + 1

        waiting: list[Awaitable[None]] = [asyncio.ensure_future(poll(bot)) for bot in bots]
        await server.core.activity.until(lambda: all(bot.polls.parked for bot in bots))
        for number in range(3):
            for bot in bots:
                await ann.send(str(number), bot=bot)
        await asyncio.gather(*waiting)
    expected = ["0", "1", "2"]
    lost = sum(one not in found for found in got.values() for one in expected)
    doubled = sum(len(found) - len(set(found)) for found in got.values())
    return 3 * POLLS, lost, doubled


async def main() -> None:
    """Measure, and print the figures as JSON."""
    found: dict[str, Any] = await rates()
    found["start seconds"] = await start()
    found["bytes a message"] = await memory()
    found["updates"], found["lost"], found["doubled"] = await polls()
    json.dump(found, sys.stdout, indent=1)


if __name__ == "__main__":
    asyncio.run(main())
