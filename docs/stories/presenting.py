"""People say who they are, and show what they have."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from aiogram.testing import gifts, picture

from .files import MUSIC
from .steps import HOUR, polling

if TYPE_CHECKING:
    from aiogram.testing import BotApiServer, Person

DAY = 24 * 60
OPENS, CLOSES = 8 * 60, 18 * 60


@pytest.fixture
async def ann_tells_her_birthday(server: BotApiServer) -> None:
    """Ann shows her birthday in her profile, without the year. She has written `/start` to the bot, and so has Bob."""
    ann, bob = (server.user(name, language_code="en") for name in ("Ann", "Bob"))
    ann.set_birthdate(29, 2)
    await ann.send("/start")
    await bob.send("/start")


def open_bakery(server: BotApiServer) -> Person:
    """Return Ann, whose profile says where her bakery is and when it is open."""
    ann = server.user("Ann", language_code="en", is_premium=True)
    ann.set_business_intro("Ann's bakery", "Ask me what is in the oven.")
    ann.set_business_location("Harbour street 4", 54.3213, 10.1349)
    # Tuesday to Saturday; on Saturday until the afternoon.
    hours = [(day * DAY + OPENS, day * DAY + CLOSES) for day in range(1, 5)]
    ann.set_opening_hours("Europe/Berlin", *hours, (5 * DAY + OPENS, 5 * DAY + 14 * 60))
    return ann


@pytest.fixture
async def ann_has_a_bakery(server: BotApiServer) -> None:
    """Ann has a bakery, and says in her profile where it is and when it is open. She writes `/bakery` to the bot."""
    await open_bakery(server).send("/bakery")


@pytest.fixture
async def ann_asks_at_noon_and_in_the_evening(server: BotApiServer) -> None:
    """Ann has a bakery, and says in her profile when it is open. She writes `/open` to the bot, and six hours later
    once more.
    """  # noqa: D205 (a caption is one paragraph)
    ann = open_bakery(server)

    async def story() -> None:
        for _ in range(2):
            await polling(server)
            await ann.send("/open")
            await polling(server)
            await server.clock.advance(6 * HOUR)

    server.story(story())


@pytest.fixture
async def ann_has_spent_stars(server: BotApiServer) -> None:
    """Ann has spent 125 Telegram Stars on gifts. She and Bob, who has spent none, write `/rent` to the bot."""
    ann, bob = (server.user(name, language_code="en") for name in ("Ann", "Bob"))
    server.give_stars(ann, 125)
    await ann.give(bob, "Trophy")
    await ann.give(bob, "Rose")
    await ann.send("/rent")
    await bob.send("/rent")


@pytest.fixture
async def ann_shows_two_photos(server: BotApiServer) -> None:
    """Ann has two photos in her profile, and Bob has none. Both have pressed **Start**."""
    ann, bob = (server.user(name, language_code="en") for name in ("Ann", "Bob"))
    for size in (640, 800):
        await ann.set_photo(picture(size, size))
    await ann.send("/start")
    await bob.send("/start")


@pytest.fixture
async def ann_shows_music(server: BotApiServer) -> None:
    """Ann shows two pieces of music in her profile. She has pressed **Start**."""
    ann = server.user("Ann", language_code="en")
    for title in ("Evening", "Morning"):
        await ann.add_audio(MUSIC, f"{title}.mp3", title=title, performer="The Early Birds")
    await ann.send("/start")


@pytest.fixture
async def ann_wears_a_ring(server: BotApiServer) -> None:
    """Ann has a unique ring, in the colours of which her name is shown. She writes `/card` to the bot."""
    ann, bob = (server.user(name, language_code="en") for name in ("Ann", "Bob"))
    server.give_stars(bob, 100)
    await bob.give(ann, "Ring")
    (ring,) = ann.gifts
    gifts.upgrade(ring.record, keep_details=False)
    ann.wear(ring)
    await ann.send("/card")
