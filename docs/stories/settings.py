"""The server is set up otherwise than it is by itself."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

if TYPE_CHECKING:
    from aiogram.testing import BotApiServer


@pytest.fixture
async def webhook_once_a_second(server: BotApiServer) -> None:
    """The server takes one new address a second, as Telegram does."""
    server.core.settings.set_webhook_interval = 1
