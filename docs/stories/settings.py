"""The server is set up otherwise than it is by itself."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from aiogram.testing import picture

from .moderating import looked_after

if TYPE_CHECKING:
    from aiogram.testing import BotApiServer


@pytest.fixture
async def webhook_once_a_second(server: BotApiServer) -> None:
    """The server takes one new address a second, as Telegram does."""
    server.core.settings.set_webhook_interval = 1


@pytest.fixture
async def ann_starts_at_a_verifier(server: BotApiServer) -> None:
    """The bot may verify people and chats for its organisation. Ann has pressed **Start**."""
    server.bot.verifies = True
    await server.user("Ann", language_code="en").send("/start")


@pytest.fixture
async def olga_writes_to_a_verifier(server: BotApiServer) -> None:
    """The bot may verify people and chats for its organisation. Olga has written `/verify` in the supergroup *Coffee
    club*.
    """  # noqa: D205 (a caption is one paragraph)
    server.bot.verifies = True
    club, olga, _ = looked_after(server)
    await olga.send("/verify", chat=club)


@pytest.fixture
async def bob_writes_where_there_is_a_photo(server: BotApiServer) -> None:
    """Bob has written in the supergroup *Coffee club*, which has a photo. The bot is an administrator there."""
    club, olga, bob = looked_after(server)
    await olga.set_chat_photo(club, picture(640, 640))
    await bob.send("A new photo!", chat=club)
