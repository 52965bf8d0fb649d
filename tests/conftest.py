"""What every test has: no way out of this machine, two bots, and a Bot API server that follows a script."""

from __future__ import annotations

import sys
from ipaddress import ip_address
from typing import TYPE_CHECKING, Any, cast

import hypothesis
import pytest

from aiogram import Bot
from tests.scripted_server import TOKEN, Script

if TYPE_CHECKING:
    from collections.abc import AsyncIterator

# The same examples on every machine and in every run; `--hypothesis-profile=default` looks for new ones.
hypothesis.settings.register_profile("same", derandomize=True, deadline=None, database=None)
hypothesis.settings.load_profile("same")

_RESOLVING = {"socket.getaddrinfo", "socket.gethostbyname", "socket.gethostbyaddr"}
_SENDING = {"socket.connect", "socket.sendto", "socket.sendmsg"}


class OutsideWorldError(RuntimeError):
    """A test tried to reach something that is not on this machine."""


def _is_here(host: object) -> bool:
    if host in (None, "", b"", "localhost", b"localhost"):
        return True
    try:
        return ip_address(host.decode() if isinstance(host, bytes) else str(host).partition("%")[0]).is_loopback
    except ValueError:
        return False


def _refuse_the_outside_world(event: str, arguments: tuple[Any, ...]) -> None:
    if event in _RESOLVING:
        host = arguments[0]
    # A socket of the file system has a path for an address.
    elif event in _SENDING and isinstance(arguments[1], tuple):
        host = cast("tuple[object, ...]", arguments[1])[0]
    else:
        return
    if not _is_here(host):
        raise OutsideWorldError(f"{event} to {host!r}: tests reach this machine only; use a server on 127.0.0.1")


# An audit hook sees every socket of the process, whoever opens it, and cannot be taken off again.
sys.addaudithook(_refuse_the_outside_world)


@pytest.fixture(autouse=True)
def _clean_environment(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv("BOT_TOKEN", raising=False)
    monkeypatch.delenv("BOT_API_SERVER", raising=False)


@pytest.fixture
async def script() -> AsyncIterator[Script]:
    async with Script() as script:
        yield script


@pytest.fixture
async def bot(script: Script) -> AsyncIterator[Bot]:
    bot = Bot(TOKEN, server=script.url, timeout=5)
    yield bot
    await bot.session.close()


@pytest.fixture
async def other_bot(script: Script) -> AsyncIterator[Bot]:
    bot = Bot(f"654321:{'B' * 35}", server=script.url, timeout=5)
    yield bot
    await bot.session.close()
