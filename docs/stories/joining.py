"""People come into a group."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from .moderating import looked_after
from .steps import polling

if TYPE_CHECKING:
    from aiogram.testing import BotApiServer, Person

TERMS = {"creates_join_request": True}


async def knock(server: BotApiServer, *, guarded: bool = False) -> Person:
    """Have Ann ask to be let into a group that the bot looks after, or guards: then it is asked alone; return her."""
    club, _, _ = looked_after(server)
    if guarded:
        club.guard(server.bot)
    answer = await server.core.call(server.token, "createChatInviteLink", {"chat_id": club.id, **TERMS})
    ann = server.user("Ann", language_code="en", started=False)
    await ann.follow(answer.body["result"]["invite_link"])
    return ann


@pytest.fixture
async def ann_asks_to_join(server: BotApiServer) -> None:
    """Ann, who has never written to the bot, has asked to join the supergroup *Coffee club*, of which it is an
    administrator.
    """  # noqa: D205 (a caption is one paragraph)
    await knock(server)


@pytest.fixture
async def ann_asks_the_guard(server: BotApiServer) -> None:
    """The bot guards the supergroup *Coffee club*: who asks to join is shown to it alone. Ann has asked to join."""
    await knock(server, guarded=True)


@pytest.fixture
async def ann_follows_the_link(server: BotApiServer) -> None:
    """Olga writes `/invite` in the supergroup *Coffee club*. Ann comes in by the link that the bot answers with."""
    club, olga, _ = looked_after(server)
    ann = server.user("Ann", language_code="en")

    async def story() -> None:
        await olga.send("/invite", chat=club)
        message = await olga.receives("https://t.me/+", chat=club)
        await ann.follow(message.text.split()[-1])

    server.story(story())


@pytest.fixture
async def olga_wants_a_link(server: BotApiServer) -> None:
    """Olga has written `/link` in the supergroup *Coffee club*, of which the bot is an administrator."""
    club, olga, _ = looked_after(server)
    await olga.send("/link", chat=club)


@pytest.fixture
async def olga_prolongs_a_link(server: BotApiServer) -> None:
    """Olga writes `/link` in the supergroup *Coffee club*, and `/longer` five hours after the bot has answered. The bot
    is an administrator there.
    """  # noqa: D205 (a caption is one paragraph)
    club, olga, _ = looked_after(server)

    async def story() -> None:
        await olga.send("/link", chat=club)
        await olga.receives("https://t.me/+", chat=club)
        await polling(server)
        await server.clock.advance(5 * 3600)
        await olga.send("/longer", chat=club)

    server.story(story())


@pytest.fixture
async def ann_comes_to_a_described_club(server: BotApiServer) -> None:
    """The description of the supergroup *Coffee club* is *Be kind, and do not advertise.* Olga has brought Ann in. The
    bot is an administrator there.
    """  # noqa: D205 (a caption is one paragraph)
    club, olga, _ = looked_after(server)
    about = {"chat_id": club.id, "description": "Be kind, and do not advertise."}
    await server.core.call(server.token, "setChatDescription", about)
    await olga.add(server.user("Ann", language_code="en"), chat=club)


@pytest.fixture
async def ann_asked_the_guard_too_long_ago(server: BotApiServer) -> None:
    """The bot guards the supergroup *Coffee club*. Ann asked to join eleven seconds ago."""
    await knock(server, guarded=True)
    await server.clock.advance(11)


@pytest.fixture
async def ann_asks_to_join_and_answers(server: BotApiServer) -> None:
    """Ann, who does not know the bot, asks to join the supergroup *Coffee club*. To its question she answers
    *Cinnamon rolls*.
    """  # noqa: D205 (a caption is one paragraph)

    async def story() -> None:
        await polling(server)
        ann = await knock(server)
        await ann.receives("bake")
        await ann.send("Cinnamon rolls")

    server.story(story())


@pytest.fixture
async def ann_comes_and_goes(server: BotApiServer) -> None:
    """Olga writes `/invite` in the supergroup *Coffee club*. Ann comes in by the link that the bot answers with. Olga
    makes her an administrator. Then Ann leaves, and Olga removes Bob.
    """  # noqa: D205 (a caption is one paragraph)
    club, olga, bob = looked_after(server)
    ann = server.user("Ann", language_code="en")

    async def story() -> None:
        await olga.send("/invite", chat=club)
        message = await olga.receives("https://t.me/+", chat=club)
        await ann.follow(message.text.split()[-1])
        await polling(server)
        await olga.promote(ann, chat=club)
        await ann.leave(club)
        await olga.remove(bob, chat=club)

    server.story(story())


@pytest.fixture
async def two_subscribe_to_the_channel(server: BotApiServer) -> None:
    """Olga posts *News from the roastery* in her channel *Coffee news*, of which the bot is an administrator. Ann and
    Bob subscribe by the link that the bot puts below it.
    """  # noqa: D205 (a caption is one paragraph)
    olga, ann, bob = (server.user(name, language_code="en") for name in ("Olga", "Ann", "Bob"))
    channel = server.channel("Coffee news", members=[olga])

    async def story() -> None:
        await olga.send("News from the roastery", chat=channel)
        offer = await olga.receives(lambda message: bool(message.labels), chat=channel)
        link = offer.record.button_rows[0][0]["url"]
        for person in (ann, bob):
            await person.follow(link)
            await polling(server)

    server.story(story())


@pytest.fixture
async def olga_asks_for_the_link_twice(server: BotApiServer) -> None:
    """Olga has written `/link` twice in the supergroup *Coffee club*, of which the bot is an administrator."""
    club, olga, _ = looked_after(server)
    for _ in range(2):
        await olga.send("/link", chat=club)
