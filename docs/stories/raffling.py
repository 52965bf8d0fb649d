"""People give something away to the readers of a channel."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from .steps import HOUR, polling

if TYPE_CHECKING:
    from aiogram.testing import BotApiServer, Group, Person

DAY = 24 * HOUR


def news(server: BotApiServer) -> tuple[Group, Person, Person]:
    """Make a channel that Olga owns, and that Ann, Bob and Carla read."""
    olga, ann, *others = (server.user(name, language_code="en") for name in ("Olga", "Ann", "Bob", "Carla"))
    return server.channel("Chess news", members=[olga, ann, *others], username="chess_news"), olga, ann


@pytest.fixture
async def olga_gives_stars_away(server: BotApiServer) -> None:
    """Olga starts a giveaway in *Chess news*: two readers, drawn a day later, share 1000 Telegram Stars."""
    channel, olga, _ = news(server)

    async def story() -> None:
        await polling(server)
        await olga.start_giveaway(chat=channel, winners=2, seconds=DAY, stars=1000, public=True, prize="A chess board")
        await polling(server)
        await server.clock.advance(DAY)

    server.story(story())


@pytest.fixture
async def olga_gives_premium_away(server: BotApiServer) -> None:
    """Olga gives four times three months of Telegram Premium away in *Chess news*, which has only three readers."""
    channel, olga, _ = news(server)

    async def story() -> None:
        await polling(server)
        await olga.start_giveaway(chat=channel, winners=4, seconds=DAY, months=3)
        await polling(server)
        await server.clock.advance(DAY)

    server.story(story())


@pytest.fixture
async def olga_buys_premium_for_a_reader(server: BotApiServer) -> None:
    """Olga buys three months of Telegram Premium for Ann, who reads her channel *Chess news*."""
    channel, olga, ann = news(server)
    await olga.buy_gift_codes(ann, months=3, chat=channel)


@pytest.fixture
async def chess_news_is_boosted(server: BotApiServer) -> None:
    """Dora, who has Telegram Premium, boosts the channel *Chess news*. Olga buys Premium for Ann, who reads it, and
    gives 1000 Telegram Stars away among all readers.
    """  # noqa: D205 (a caption is one paragraph)
    channel, olga, ann = news(server)
    dora = server.user("Dora", language_code="en", is_premium=True)
    channel.add(dora)

    async def story() -> None:
        await polling(server)
        await dora.boost(channel)
        await olga.buy_gift_codes(ann, months=3, chat=channel)
        await olga.start_giveaway(chat=channel, winners=2, seconds=DAY, stars=1000, public=True)

    server.story(story())
