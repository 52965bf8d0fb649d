"""A forum: a supergroup that is divided into topics."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from .steps import polling, writes_again_later

if TYPE_CHECKING:
    from aiogram.testing import BotApiServer, Group, Person


def forum(server: BotApiServer) -> tuple[Group, Person]:
    """Make a forum with the bot as an administrator, and return it with its owner."""
    olga = server.user("Olga", language_code="en")
    club = server.supergroup("Coffee club", members=[olga], is_forum=True)
    club.promote(server.bot)
    return club, olga


@pytest.fixture
async def olga_writes_in_a_forum(server: BotApiServer) -> None:
    """Olga has written `/start` in the forum *Coffee club*, of which the bot is an administrator."""
    club, olga = forum(server)
    await olga.send("/start", chat=club)


@pytest.fixture
async def olga_writes_in_a_topic(server: BotApiServer) -> None:
    """In the forum *Coffee club* Olga has opened the topic *Order 7*, and has written `/done` in it. The bot is an
    administrator there.
    """  # noqa: D205 (a caption is one paragraph)
    club, olga = forum(server)
    await olga.send("/done", chat=club, topic=await olga.open_topic("Order 7", chat=club))


@pytest.fixture
async def olga_writes_in_a_closed_topic(server: BotApiServer) -> None:
    """In the forum *Coffee club* Olga, who owns it, has closed the topic *Order 7*, and has written `/again` in it. The
    bot is an administrator there.
    """  # noqa: D205 (a caption is one paragraph)
    club, olga = forum(server)
    topic = await olga.open_topic("Order 7", chat=club)
    await olga.close_topic(topic, chat=club)
    await olga.send("/again", chat=club, topic=topic)


@pytest.fixture
async def olga_begins_a_new_week(server: BotApiServer) -> None:
    """In the topic *Offers* of the forum *Coffee club* Olga has pinned two messages, and has written `/week`. The bot
    is an administrator there.
    """  # noqa: D205 (a caption is one paragraph)
    club, olga = forum(server)
    topic = await olga.open_topic("Offers", chat=club)
    for offer in ("Cake for two", "Tea, half the price"):
        await olga.pin(await olga.send(offer, chat=club, topic=topic))
    await olga.send("/week", chat=club, topic=topic)


@pytest.fixture
async def olga_tends_topics(server: BotApiServer) -> None:
    """In the forum *Coffee club* Olga opens the topic *Orders*, calls it *Orders of today*, closes it, and opens it
    again.
    """  # noqa: D205 (a caption is one paragraph)
    club, olga = forum(server)

    async def story() -> None:
        await polling(server)
        topic = await olga.open_topic("Orders", chat=club)
        await polling(server)
        await olga.rename_topic(topic, "Orders of today", chat=club)
        await olga.close_topic(topic, chat=club)
        await olga.reopen_topic(topic, chat=club)

    server.story(story())


@pytest.fixture
async def olga_opens_general_for_an_hour(server: BotApiServer) -> None:
    """General is closed in the forum *Coffee club*. Olga, who owns it, writes `/questions` there, and `/enough` an hour
    later. The bot is an administrator there.
    """  # noqa: D205 (a caption is one paragraph)
    club, olga = forum(server)
    await server.core.call(server.token, "closeGeneralForumTopic", {"chat_id": club.id})
    server.story(writes_again_later(server, olga, club, "/questions", answer="Ask", seconds=3600, then="/enough"))


@pytest.fixture
async def olga_wants_general_back(server: BotApiServer) -> None:
    """General is hidden in the forum *Coffee club*. Olga, who owns it, has written `/general` in the topic *Orders*.
    The bot is an administrator there.
    """  # noqa: D205 (a caption is one paragraph)
    club, olga = forum(server)
    await server.core.call(server.token, "hideGeneralForumTopic", {"chat_id": club.id})
    await olga.send("/general", chat=club, topic=await olga.open_topic("Orders", chat=club))


@pytest.fixture
async def people_write_to_the_helpers(server: BotApiServer) -> None:
    """Olga writes `/here` in the forum *Coffee club*. Ann writes *Is it open?* to the bot, Bob *I have lost my hat*,
    and Ann once more: *Hello?*.
    """  # noqa: D205 (a caption is one paragraph)
    club, olga = forum(server)
    ann, bob = (server.user(name, language_code="en") for name in ("Ann", "Bob"))

    async def story() -> None:
        await olga.send("/here", chat=club)
        for person, words in ((ann, "Is it open?"), (bob, "I have lost my hat"), (ann, "Hello?")):
            await polling(server)
            await person.send(words)

    server.story(story())
