"""What happens in groups."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from .steps import bot_sends, polling

if TYPE_CHECKING:
    from aiogram.testing import BotApiServer


@pytest.fixture
async def ann_asks_in_private_and_in_a_group(server: BotApiServer) -> None:
    """Ann has written `/rules` to the bot, and in the group *Chess club*."""
    ann = server.user("Ann", language_code="en")
    await ann.send("/rules")
    await ann.send("/rules", chat=server.group("Chess club", members=[ann]))


@pytest.fixture
async def ann_wants_to_shop_in_private_and_in_a_group(server: BotApiServer) -> None:
    """Ann has written `/shop` to the bot, and in the group *Neighbours*."""
    ann = server.user("Ann", language_code="en")
    await ann.send("/shop")
    await ann.send("/shop", chat=server.group("Neighbours", members=[ann]))


@pytest.fixture
async def ann_and_bob_ask_in_a_group(server: BotApiServer) -> None:
    """Ann and Bob have written `/rules` in a group. Ann has pressed **Start** in the bot before, Bob never has."""
    ann, bob = server.user("Ann", language_code="en"), server.user("Bob", language_code="en", started=False)
    club = server.group("Chess club", members=[ann, bob])
    await ann.send("/rules", chat=club)
    await bob.send("/rules", chat=club)


@pytest.fixture
async def group_becomes_a_supergroup(server: BotApiServer) -> None:
    """Ann has written `/subscribe` in a group. The group has become a supergroup, where she has written `/news`."""
    ann = server.user("Ann", language_code="en")
    club = server.group("Chess club", members=[ann])
    await ann.send("/subscribe", chat=club)
    await ann.send("/news", chat=await ann.upgrade(club))


@pytest.fixture
async def olga_has_news_for_all(server: BotApiServer) -> None:
    """Ann, Bob and Carla have pressed **Start**, and Ann has written `/start` in the group *Chess club*. Then Bob has
    blocked the bot, and the group has become a supergroup. Olga writes `/news`. Once, Telegram asks the bot to wait for
    a second.
    """  # noqa: D205 (a caption is one paragraph)
    ann, bob, carla, olga = (server.user(name, language_code="en") for name in ("Ann", "Bob", "Carla", "Olga"))
    for person in (ann, bob, carla):
        await person.send("/start")
    club = server.group("Chess club", members=[ann, bob])
    await ann.send("/start", chat=club)
    await bob.block()
    new_club = await ann.upgrade(club)
    server.fail("sendMessage", "flood", seconds=1)

    async def story() -> None:
        await olga.send("/news")
        for person in (carla, ann):
            await person.receives()
        await ann.receives(chat=new_club)

    server.story(story())


@pytest.fixture
async def ann_asks_and_bob_presses(server: BotApiServer) -> None:
    """Ann sends `/order` in a group. Bob presses **Cancel** under the bot's answer, and then Ann does."""
    ann, bob = server.user("Ann", language_code="en"), server.user("Bob", language_code="en")
    club = server.group("Coffee club", members=[ann, bob])

    async def story() -> None:
        await ann.send("/order", chat=club)
        order = await ann.receives("Cancel", chat=club)
        for person in (bob, ann):
            await (await person.press(order, "Cancel")).answer()

    server.story(story())


@pytest.fixture
async def ann_and_bob_want_the_same_place(server: BotApiServer) -> None:
    """Ann writes `/course` in a group. Ann and Bob press **Monday** at the same moment, Ann a little earlier."""
    ann, bob = server.user("Ann", language_code="en"), server.user("Bob", language_code="en")
    class_ = server.group("Pottery", members=[ann, bob])

    async def story() -> None:
        await ann.send("/course", chat=class_)
        question = await ann.receives("Monday", chat=class_)
        await ann.press(question, "Monday")
        await bob.press(question, "Monday")

    server.story(story())


@pytest.fixture
async def ann_and_bob_choose_days(server: BotApiServer) -> None:
    """Ann writes `/course` in a group. She presses **Friday**, and Bob presses **Saturday** before the bot has answered
    her.
    """  # noqa: D205 (a caption is one paragraph)
    ann, bob = server.user("Ann", language_code="en"), server.user("Bob", language_code="en")
    class_ = server.group("Pottery", members=[ann, bob])

    async def story() -> None:
        await ann.send("/course", chat=class_)
        question = await ann.receives("Friday", chat=class_)
        await polling(server)
        await ann.press(question, "Friday")
        await bob.press(question, "Saturday")

    server.story(story())


@pytest.fixture
async def ann_and_bob_like(server: BotApiServer) -> None:
    """In a group Ann and Bob press **Like** under the bot's message. Then Ann presses it again."""
    ann, bob = server.user("Ann", language_code="en"), server.user("Bob", language_code="en")
    club = server.group("Coffee club", members=[ann, bob])
    message = await bot_sends(server, club, "The new machine is here.", "Like")

    async def story() -> None:
        for person in (ann, bob, ann):
            await polling(server)
            await person.press(message, message.labels[0])

    server.story(story())


@pytest.fixture
async def ann_writes_a_letter_to_the_editors(server: BotApiServer) -> None:
    """Olga has written `/here` in the supergroup *Editors*. Then Ann has written *More puzzles, please!* to the bot."""
    olga, ann = (server.user(name, language_code="en") for name in ("Olga", "Ann"))
    await olga.send("/here", chat=server.supergroup("Editors", members=[olga]))
    await ann.send("More puzzles, please!")


@pytest.fixture
async def ann_gets_an_answer_of_the_editors(server: BotApiServer) -> None:
    """Olga writes `/here` in the supergroup *Editors*, and Ann *More puzzles, please!* to the bot. Olga replies *Next
    month there are three.* to what arrives in the group.
    """  # noqa: D205 (a caption is one paragraph)
    olga, ann = (server.user(name, language_code="en") for name in ("Olga", "Ann"))
    editors = server.supergroup("Editors", members=[olga])

    async def story() -> None:
        await olga.send("/here", chat=editors)
        await ann.send("More puzzles, please!")
        letter = await olga.receives("More puzzles", chat=editors)
        await polling(server)
        await olga.send("Next month there are three.", chat=editors, reply_to=letter)

    server.story(story())
