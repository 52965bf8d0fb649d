"""`python -m aiogram.testing`: the server as a program for bots in any language."""

from __future__ import annotations

import asyncio
import os
import signal
import socket
import sys
from contextlib import asynccontextmanager
from pathlib import Path
from typing import TYPE_CHECKING, Any

import aiohttp
import pytest

from docs._machinery.snippets import page_snippets

if TYPE_CHECKING:
    from collections.abc import AsyncIterator

ROOT = Path(__file__).parents[2]
TOKEN = "42:" + "A" * 35


class Program:
    """A server that runs by itself, and what it has said."""

    def __init__(self, process: asyncio.subprocess.Process) -> None:
        self.process = process
        self.url = ""

    async def line(self) -> str:
        assert self.process.stdout is not None
        return (await self.process.stdout.readline()).decode().rstrip("\n")

    async def call(self, method: str, **parameters: Any) -> dict[str, Any]:
        async with (
            aiohttp.ClientSession() as session,
            session.post(f"{self.url}/bot{TOKEN}/{method}", json=parameters) as response,
        ):
            answer: dict[str, Any] = await response.json()
            return answer


async def start(*arguments: str) -> asyncio.subprocess.Process:
    return await asyncio.create_subprocess_exec(
        sys.executable,
        "-m",
        "aiogram.testing",
        *arguments,
        env=os.environ | {"PYTHONPATH": str(ROOT)},
        stdout=asyncio.subprocess.PIPE,
        stderr=asyncio.subprocess.STDOUT,
    )


@asynccontextmanager
async def running(*arguments: str) -> AsyncIterator[Program]:
    process = await start("--port", "0", "--token", TOKEN, *arguments)
    program = Program(process)
    try:
        program.url = (await program.line()).removeprefix("Bot API server: ")
        assert await program.line() == f"Token: {TOKEN}"
        assert await program.line() == "Ctrl+C ends it."
        yield program
    finally:
        if process.returncode is None:
            process.send_signal(signal.SIGINT)
        await process.wait()


async def ended(*arguments: str) -> tuple[int, str]:
    process = await start(*arguments)
    said, _ = await process.communicate()
    return process.returncode or 0, said.decode()


async def test_any_client_can_call_it_and_every_call_is_told() -> None:
    async with running("--username", "shop_bot") as program:
        answer = await program.call("getMe")
        assert answer["result"]["username"] == "shop_bot"
        told = await program.line()
        assert told[8:].startswith(' @shop_bot getMe  -> 200 {"id":42,"is_bot":true')
        await program.call("sendMessage", chat_id=1, text="x" * 500)
        told = await program.line()
        assert " @shop_bot sendMessage chat_id=1 text=xxx" in told
        assert told.endswith("… -> 400 Bad Request: chat not found")
        assert len(told) < 300


async def test_script_brings_people_and_their_story(tmp_path: Path) -> None:
    script = tmp_path / "story.py"
    script.write_text(
        "async def main(server):\n"
        "    ann = server.user('Ann')\n"
        "    await ann.send('/start')\n"
        "    message = await ann.receives('Hello')\n"
        "    print('Ann reads', message.text)\n"
    )
    async with running("--script", str(script)) as program:
        update = (await program.call("getUpdates", timeout=5))["result"][0]
        assert update["message"]["text"] == "/start"
        await program.call("sendMessage", chat_id=update["message"]["chat"]["id"], text="Hello, Ann")
        lines = [await program.line() for _ in range(3)]
        assert "Ann reads Hello, Ann" in lines


async def test_people_of_the_guide_talk_to_its_bot(tmp_path: Path) -> None:
    guide = page_snippets(ROOT / "docs" / "guides" / "test_a_bot.md")
    for name, words in {"coffee.py": "await serve(bot)", "people.py": "async def main(server"}.items():
        (tmp_path / name).write_text(next(one.program for one in guide if words in one.program), "utf-8")
    async with running("--script", str(tmp_path / "people.py")) as server:
        addresses = {"PYTHONPATH": str(ROOT), "BOT_API_SERVER": server.url, "BOT_TOKEN": TOKEN}
        bot = await asyncio.create_subprocess_exec(
            sys.executable, str(tmp_path / "coffee.py"), env=os.environ | addresses, stderr=asyncio.subprocess.DEVNULL
        )
        try:
            async with asyncio.timeout(20):
                while not (line := await server.line()).startswith("Ann sees"):
                    assert " -> 200 " in line
        finally:
            bot.terminate()
            await bot.wait()
    assert line == "Ann sees Toast(text='Coming up!', alert=False, url=None)"
    assert line in (ROOT / "docs" / "guides" / "test_a_bot.md").read_text("utf-8")


async def test_interrupt_ends_it_cleanly() -> None:
    async with running() as program:
        program.process.send_signal(signal.SIGINT)
        assert await program.line() == "ended"
        assert await program.process.wait() == 0


@pytest.mark.parametrize(
    ("text", "said"),
    [
        (None, "there is no script"),
        ("x = 1", "has no main: write `async def main(server: BotApiServer) -> None:` in it"),
        ("def main(server): ...", "has no main"),
        ("1 / 0", "cannot be read: ZeroDivisionError: division by zero"),
    ],
)
async def test_bad_script_is_named(tmp_path: Path, text: str | None, said: str) -> None:
    script = tmp_path / "story.py"
    if text is not None:
        script.write_text(text)
    code, told = await ended("--port", "0", "--script", str(script))
    assert code == 2
    assert said in told
    assert str(script) in told
    assert "Traceback" not in told


async def test_taken_port_is_named_with_the_remedy() -> None:
    with socket.socket() as taken:
        taken.bind(("127.0.0.1", 0))
        taken.listen()
        port = taken.getsockname()[1]
        code, told = await ended("--port", str(port))
    assert code == 1
    assert f"cannot listen at 127.0.0.1:{port}: " in told
    assert "take another --port" in told
