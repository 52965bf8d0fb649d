"""The embedded server, used by clients that know nothing of it: `nox -s clients`.

Each library is installed from PyPI into an environment of its own, and runs a bot over polling and over a webhook. The
people of the server go through the same scenario with each, and what they see is compared with what they should.
"""

from __future__ import annotations

import asyncio
import os
import socket
import subprocess
import sys
import time
import venv
from contextlib import asynccontextmanager
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

from aiogram.testing import BotApiServer, picture

if TYPE_CHECKING:
    from collections.abc import AsyncIterator

HERE = Path(__file__).parent
ENVIRONMENTS = HERE.parents[1] / ".nox" / "clients-peers"
PATIENCE = 60.0
"""Seconds for the whole scenario, the start of the bot included."""


class Client(NamedTuple):
    """A library, and the bot that is written with it."""

    name: str
    requirement: str
    program: str


CLIENTS = (
    Client("aiogram", "aiogram==3.31.0", "with_aiogram.py"),
    Client("python-telegram-bot", "python-telegram-bot[webhooks]==22.8", "with_ptb.py"),
    Client("pyTelegramBotAPI", "pyTelegramBotAPI==4.37.0", "with_telebot.py"),
)


def environment(client: Client) -> Path:
    """Return the interpreter of an environment with one library, made when it is first needed."""
    folder = ENVIRONMENTS / client.requirement.replace("[", "-").replace("]", "-")
    python = folder / "bin" / "python"
    if not (folder / "ready").exists():
        print(f"installing {client.requirement} …", flush=True)
        venv.create(folder, with_pip=True, clear=True)
        subprocess.run([str(python), "-m", "pip", "install", "-q", client.requirement], check=True)  # noqa: S603
        (folder / "ready").touch()
    return python


def free_port() -> int:
    """Return a port on which nobody listens."""
    with socket.socket() as found:
        found.bind(("127.0.0.1", 0))
        return int(found.getsockname()[1])


@asynccontextmanager
async def running(client: Client, server: BotApiServer, port: int) -> AsyncIterator[None]:
    """Run the bot of a library, which polls where the port is 0; what it says is shown where something fails."""
    process = await asyncio.create_subprocess_exec(
        str(environment(client)),
        str(HERE / client.program),
        # From elsewhere than the project: the import name of this package and of a client are the same.
        cwd=HERE,
        env={name: value for name, value in os.environ.items() if name != "PYTHONPATH"}
        | {"SERVER": server.url, "TOKEN": server.token, "PORT": str(port)},
        stdout=asyncio.subprocess.PIPE,
        stderr=asyncio.subprocess.STDOUT,
    )
    try:
        yield
    except BaseException:
        process.kill()
        said, _ = await process.communicate()
        print(said.decode()[-3000:])
        raise
    process.kill()
    await process.communicate()


async def scenario(server: BotApiServer) -> None:
    """Order a coffee, send a photo, and meet a refusal and a flood wait."""
    ann = server.user("Ann")
    await ann.send("/start")
    await ann.receives("What can I do for you?")
    press = await ann.press(None, "A coffee")
    toast = await press.answer()
    assert toast is not None
    assert (toast.text, toast.alert) == ("Coming up!", False)
    message = await ann.receives("One coffee is on its way.")
    assert message.edited
    assert message.buttons == []
    contents = picture(320, 200)
    sent = await ann.send_photo(contents)
    caption = f"{sent.json['photo'][-1]['file_size']} bytes"
    back = await ann.receives(caption)
    assert back.json["photo"]
    await ann.send("/fail")
    await ann.receives("Refused: Bad Request: chat not found")
    server.fail("sendMessage", "flood", seconds=1)
    await ann.send("/flood")
    await ann.receives("After 1 s")
    await server.idle()


async def check(client: Client, *, webhook: bool) -> None:
    """Run the scenario with a library."""
    port = free_port() if webhook else 0
    async with BotApiServer(local=True) as server, running(client, server, port), asyncio.timeout(PATIENCE):
        if webhook:
            await server.core.activity.until(lambda: server.bot.webhook is not None, "the bot to set its webhook")
        await scenario(server)
        used = {exchange.method for exchange in server.exchanges}
        assert ("getUpdates" in used) is not webhook, used
        assert "setWebhook" in used or not webhook, used


def main() -> int:
    """Run every library both ways, and say how it went."""
    failed = 0
    for client in CLIENTS:
        environment(client)
        for webhook in (False, True):
            way = "webhook" if webhook else "polling"
            began = time.monotonic()
            try:
                asyncio.run(check(client, webhook=webhook))
            except Exception as error:  # noqa: BLE001 (the others are tried all the same)
                failed += 1
                print(f"{client.requirement}, {way}: FAILED: {type(error).__name__}: {error}", flush=True)
            else:
                print(f"{client.requirement}, {way}: passed in {time.monotonic() - began:.1f} s", flush=True)
    print(f"{2 * len(CLIENTS) - failed} of {2 * len(CLIENTS)} passed")
    return 1 if failed else 0


if __name__ == "__main__":
    sys.exit(main())
