"""For pytest: the server that every snippet has, and the stories in the modules of docs/stories/."""

from __future__ import annotations

import fcntl
import pkgutil
import tempfile
from importlib import import_module
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from aiogram.testing import BotApiServer
from aiogram.testing.delivery import HttpDelivery
from docs import stories
from docs.stories.requests import PROXIED

if TYPE_CHECKING:
    from collections.abc import AsyncIterator, Iterator

    from aiogram.testing.webhooks import Delivery, Reply

# What a module of stories defines is a fixture here.
for found in pkgutil.iter_modules(stories.__path__):
    module = import_module(f"{stories.__name__}.{found.name}")
    globals().update({name: one for name, one in vars(module).items() if not name.startswith("_")})


@pytest.fixture
async def server() -> AsyncIterator[BotApiServer]:
    """A Bot API server of its own for every snippet."""
    http = HttpDelivery()

    async def deliver(delivery: Delivery) -> Reply:
        return await http(delivery._replace(url=delivery.url.replace(*PROXIED, 1)))

    async with BotApiServer(deliver=deliver) as server:
        yield server
    await http.close()


@pytest.fixture
def ports() -> Iterator[None]:
    """The ports that stand in the pages belong to one run at a time on this machine."""
    with (Path(tempfile.gettempdir()) / "aiogram-reference-ports.lock").open("w") as file:
        fcntl.flock(file, fcntl.LOCK_EX)
        yield
