"""The stories."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from aiogram.testing import BotApiServer

if TYPE_CHECKING:
    from collections.abc import AsyncIterator


@pytest.fixture
async def server() -> AsyncIterator[BotApiServer]:
    """A Bot API server of its own for every snippet."""
    async with BotApiServer(local=True) as server:
        yield server


@pytest.fixture
async def ann_starts(server: BotApiServer) -> None:
    """Ann has opened the bot and pressed **Start**."""
    await server.user("Ann", language_code="en").send("/start")


@pytest.fixture
async def ann_presses_like(server: BotApiServer) -> None:
    """Ann has pressed **Like** under the bot's message."""
    ann = server.user("Ann", language_code="en")
    await server.core.call(server.token, "sendMessage", {"chat_id": ann.id, "text": "How is it?", "reply_markup": {"inline_keyboard": [[{"text": "Like", "callback_data": "like"}]]}})
    await ann.press(None, "Like")
