"""The server as a program: `python -m aiogram.testing`, for bots in any language."""

from __future__ import annotations

import argparse
import asyncio
import inspect
import runpy
import sys
from datetime import UTC, datetime
from pathlib import Path
from typing import TYPE_CHECKING, Any

from .parameters import compact
from .server import BotApiServer

if TYPE_CHECKING:
    from collections.abc import Callable, Coroutine, Sequence

    from .core import Exchange

    Script = Callable[[BotApiServer], Coroutine[Any, Any, Any]]

SHOWN = 200
"""Characters of a value that are shown of a call or an answer."""


class ScriptError(Exception):
    """A script cannot be used; the text says why, and what to do."""


def read_script(path: Path) -> Script:
    """Return the function `main` of a file. Raises `ScriptError` where there is none."""
    if not path.is_file():
        raise ScriptError(f"there is no script {path}")
    try:
        found = runpy.run_path(str(path)).get("main")
    except Exception as error:
        raise ScriptError(f"the script {path} cannot be read: {type(error).__name__}: {error}") from error
    if not inspect.iscoroutinefunction(found):
        raise ScriptError(f"the script {path} has no main: write `async def main(server: BotApiServer) -> None:` in it")
    return found


def describe(exchange: Exchange, moment: datetime) -> str:
    """Return a line for a call and its answer."""
    files = "".join(f" +{part} ({file.name}, {len(file.contents):,} bytes)" for part, file in exchange.files.items())
    sent = " ".join(f"{name}={_short(value)}" for name, value in exchange.parameters.items())
    answer = exchange.answer
    came = compact(answer["result"]) if answer.get("ok") else str(answer.get("description"))
    who = f"@{exchange.bot}" if exchange.bot else "?"
    return f"{moment:%H:%M:%S} {who} {exchange.method} {sent}{files} -> {exchange.status} {_short(came)}"


def _short(text: str) -> str:
    return text if len(text) <= SHOWN else f"{text[: SHOWN - 1]}…"


async def _log(server: BotApiServer) -> None:
    """Print every call that is answered."""
    shown = 0
    while True:
        for exchange in server.exchanges[shown:]:
            print(describe(exchange, server.clock.now()), flush=True)
        shown = len(server.exchanges)
        await server.core.activity.change()


async def serve(server: BotApiServer, script: Script | None) -> None:
    """Run until cancelled."""
    async with server:
        print(f"Bot API server: {server.url}\nToken: {server.token}\nCtrl+C ends it.", flush=True)
        tasks = [asyncio.create_task(_log(server))]
        if script is not None:
            tasks.append(asyncio.create_task(script(server)))
        try:
            await asyncio.gather(*tasks)
        finally:
            for task in tasks:
                task.cancel()


def main(arguments: Sequence[str] | None = None) -> int:
    """Run from the command line."""
    parser = argparse.ArgumentParser(prog="python -m aiogram.testing", description=__doc__)
    parser.add_argument("--host", default="127.0.0.1", help="address to listen at (default: %(default)s)")
    parser.add_argument("--port", type=int, default=8081, help="port to listen at; 0 for a free one (default: 8081)")
    parser.add_argument("--token", help="token of the bot; made up when left out")
    parser.add_argument("--username", default="example_bot", help="username of the bot (default: %(default)s)")
    parser.add_argument(
        "--script", type=Path, metavar="FILE", help="Python file with `async def main(server)`: people, chats, a story"
    )
    given = parser.parse_args(arguments)
    server = BotApiServer(
        given.token,
        bot_username=given.username,
        host=given.host,
        port=given.port,
        # A bot of its own has webhooks on this machine, and lives in real time.
        local=True,
        start=datetime.now(UTC),
        clock_runs=True,
    )
    try:
        script = read_script(given.script) if given.script is not None else None
        asyncio.run(serve(server, script))
    except ScriptError as error:
        print(error, file=sys.stderr)
        return 2
    except OSError as error:
        print(f"cannot listen at {given.host}:{given.port}: {error.strerror}; take another --port", file=sys.stderr)
        return 1
    except KeyboardInterrupt:
        print("ended")
    return 0


if __name__ == "__main__":
    sys.exit(main())
