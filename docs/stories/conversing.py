"""Somebody writes, and presses what the program sends."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from .steps import bot_sends, polling, presses_first
from .writing import picture_rooms

if TYPE_CHECKING:
    from aiogram.testing import BotApiServer


@pytest.fixture
async def ann_starts_and_presses(server: BotApiServer) -> None:
    """Ann presses **Start**, and then the first button that the bot sends her."""
    ann = server.user("Ann", language_code="en")
    await ann.send("/start")
    server.story(presses_first(server, ann, times=1))


@pytest.fixture
async def ann_starts_and_presses_twice(server: BotApiServer) -> None:
    """Ann presses **Start**, and then twice the first button that the bot sends her."""
    ann = server.user("Ann", language_code="en")
    await ann.send("/start")
    server.story(presses_first(server, ann, times=2))


@pytest.fixture
async def ann_orders_tea(server: BotApiServer) -> None:
    """Ann presses **Start**, and then **Tea** under the bot's question."""
    await starts_and_presses(server, "Tea")


@pytest.fixture
async def ann_keeps_her_account(server: BotApiServer) -> None:
    """Ann presses **Start**, and then **Keep** under the bot's question."""
    await starts_and_presses(server, "Keep")


@pytest.fixture
async def ann_turns_pages(server: BotApiServer) -> None:
    """Ann presses **Start**, and then **→**, **→** and **←** under the text."""
    await starts_and_presses(server, "→", "→", "←")


async def starts_and_presses(server: BotApiServer, *labels: str) -> None:
    """Have Ann start the bot, and press buttons in turn, each time that the bot has dealt with the one before."""
    ann = server.user("Ann", language_code="en")
    await ann.send("/start")

    async def story() -> None:
        for label in labels:
            message = await ann.receives(label)
            await polling(server)
            await ann.press(message, label)

    server.story(story())


@pytest.fixture
async def ann_writes_corrects_presses(server: BotApiServer) -> None:
    """Ann has written *Two coffes*, has corrected it to *Two coffees*, and has pressed **Pay** under the bot's bill."""
    ann = server.user("Ann", language_code="en")
    await ann.edit(await ann.send("Two coffes"), "Two coffees")
    await ann.press(await bot_sends(server, ann, "Your bill: 2 €", "Pay"), "Pay")


@pytest.fixture
async def ann_writes_and_presses_once_polled(server: BotApiServer) -> None:
    """Once the bot is asking for updates, Ann writes `Hello` and presses **Like** under an earlier message."""
    ann = server.user("Ann", language_code="en")
    message = await bot_sends(server, ann, "How do you like it?", "Like")

    async def story() -> None:
        await polling(server)
        await ann.send("Hello")
        await ann.press(message, "Like")

    server.story(story())


@pytest.fixture
async def ann_turns_pictures(server: BotApiServer) -> None:
    """Two pictures stand at example.com. Ann presses **Start**, and then **→** under the picture."""
    picture_rooms(server)
    await starts_and_presses(server, "→")


@pytest.fixture
async def ann_books_a_room(server: BotApiServer) -> None:
    """Two pictures stand at example.com. Ann presses **Start**, and then twice the first button under the picture."""
    picture_rooms(server)
    ann = server.user("Ann", language_code="en")
    await ann.send("/start")
    server.story(presses_first(server, ann, times=2))
