"""People choose: by a reply keyboard, in a poll, with a reaction."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from .moderating import looked_after

if TYPE_CHECKING:
    from aiogram.testing import BotApiServer


@pytest.fixture
async def ann_starts_and_taps(server: BotApiServer) -> None:
    """Ann has pressed **Start**. When the bot shows a keyboard, she presses its first button."""
    ann = server.user("Ann", language_code="en")
    await ann.send("/start")

    async def story() -> None:
        await ann.receives(lambda _: bool(ann.chat().keyboard))
        label = ann.chat().keyboard[0][0]
        button = ann.chat().find_key(label)
        await ann.tap(label, location=(54.32, 10.14) if button.get("request_location") else None)

    server.story(story())


@pytest.fixture
async def ann_starts_and_votes(server: BotApiServer) -> None:
    """Ann has pressed **Start**. When the bot asks in a poll, she chooses the first answer."""
    ann = server.user("Ann", language_code="en")
    await ann.send("/start")

    async def story() -> None:
        message = await ann.receives(lambda message: bool(message.poll))
        await ann.vote(message, ann.poll(message).options[0])

    server.story(story())


@pytest.fixture
async def bob_reacts(server: BotApiServer) -> None:
    """Olga writes `/poll` in the supergroup *Coffee club*. Bob reacts to the bot's answer with 👍."""
    club, olga, bob = looked_after(server)

    async def story() -> None:
        await olga.send("/poll", chat=club)
        await bob.react(await bob.receives("Do you like", chat=club), "👍")

    server.story(story())
