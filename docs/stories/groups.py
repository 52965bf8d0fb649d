"""What happens in groups."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from .steps import bot_sends, bot_tells, polling
from .writing import picture_rooms

if TYPE_CHECKING:
    from aiogram.testing import BotApiServer, Group, Person


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
async def ann_and_bob_order_in_a_group(server: BotApiServer) -> None:
    """Ann writes `/order` in a group. She replies *Cocoa* to the bot's question, and Bob presses **Tea** under it."""
    ann, bob = server.user("Ann", language_code="en"), server.user("Bob", language_code="en")
    club = server.group("Chess club", members=[ann, bob])

    async def story() -> None:
        await ann.send("/order", chat=club)
        question = await ann.receives(lambda message: bool(message.labels), chat=club)
        await ann.send("Cocoa", reply_to=question, chat=club)
        await polling(server)
        await (await bob.press(question, "Tea")).answer()

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
async def ann_corrects_a_letter_to_the_editors(server: BotApiServer) -> None:
    """Olga has written `/here` in the supergroup *Editors*. Ann writes *More puzles, please!* to the bot, and then
    puts the spelling right.
    """  # noqa: D205 (a caption is one paragraph)
    olga, ann = (server.user(name, language_code="en") for name in ("Olga", "Ann"))
    editors = server.supergroup("Editors", members=[olga])
    await olga.send("/here", chat=editors)

    async def story() -> None:
        letter = await ann.send("More puzles, please!")
        await olga.receives("More puzles", chat=editors)
        await polling(server)
        await ann.edit(letter, "More puzzles, please!")

    server.story(story())


def chess_club(server: BotApiServer) -> tuple[Group, Person]:
    """Make a group of Ann and Bob, and return it with Bob."""
    ann, bob = server.user("Ann", language_code="en"), server.user("Bob", language_code="en")
    return server.group("Chess club", members=[ann, bob]), bob


@pytest.fixture
async def bob_signs_up_in_a_group(server: BotApiServer) -> None:
    """In the group *Chess club*, where Ann is as well, Bob has pressed **Sign up** under the bot's message."""
    club, bob = chess_club(server)
    await bob.press(await bot_sends(server, club, "Who plays on Sunday?", "Sign up"), "Sign up")


@pytest.fixture
async def bob_signs_up_and_goes_on(server: BotApiServer) -> None:
    """In the group *Chess club*, where Ann is as well, Bob presses **Sign up** under the bot's message, and then the
    first button that the bot shows to him alone.
    """  # noqa: D205 (a caption is one paragraph)
    club, bob = chess_club(server)
    offer = await bot_sends(server, club, "Who plays on Sunday?", "Sign up")

    async def story() -> None:
        await bob.press(offer, "Sign up")
        told = await bob.receives(lambda message: bool(message.only_for and message.labels), chat=club)
        await polling(server)
        await bob.press(told, told.labels[0])

    server.story(story())


@pytest.fixture
async def bob_presses_what_he_alone_sees(server: BotApiServer) -> None:
    """In the group *Chess club*, where Ann is as well, Bob has pressed **Other table** under a message of the bot that
    only he sees.
    """  # noqa: D205 (a caption is one paragraph)
    await press_alone(server)


async def press_alone(server: BotApiServer) -> None:
    """Have Bob press a button under a text that nobody else sees."""
    club, bob = chess_club(server)
    told = await bot_tells(server, club, bob, "sendMessage", {"text": "You play at table 4."}, "Other table")
    await bob.press(told, "Other table")


@pytest.fixture
async def bob_presses_under_a_photo_that_he_alone_sees(server: BotApiServer) -> None:
    """Two pictures stand at example.com. In the group *Neighbours*, where Ann is as well, Bob has pressed **Next**
    under a photo that only he sees.
    """  # noqa: D205 (a caption is one paragraph)
    await press_under_a_photo_alone(server)


async def press_under_a_photo_alone(server: BotApiServer) -> None:
    """Have Bob press a button under a photo that nobody else sees."""
    picture_rooms(server)
    ann, bob = server.user("Ann", language_code="en"), server.user("Bob", language_code="en")
    neighbours = server.group("Neighbours", members=[ann, bob])
    photo = {"photo": "https://example.com/front.jpg", "caption": "The room for Friday"}
    await bob.press(await bot_tells(server, neighbours, bob, "sendPhoto", photo, "Next"), "Next")


@pytest.fixture
async def bob_asks_what_he_owes(server: BotApiServer) -> None:
    """Once the bot is running, Bob writes `/debts` in the group *Coffee club*, where Ann is as well."""
    ann, bob = server.user("Ann", language_code="en"), server.user("Bob", language_code="en")
    club = server.group("Coffee club", members=[ann, bob])

    async def story() -> None:
        await polling(server)
        await bob.send("/debts", chat=club)

    server.story(story())


@pytest.fixture
async def ann_writes_a_poem_to_the_editors(server: BotApiServer) -> None:
    """Olga has written `/here` in the supergroup *Editors*. Ann has written four lines of a poem to the bot, has taken
    the third back, and has written `/done`.
    """  # noqa: D205 (a caption is one paragraph)
    olga, ann = (server.user(name, language_code="en") for name in ("Olga", "Ann"))
    await olga.send("/here", chat=server.supergroup("Editors", members=[olga]))
    lines = [await ann.send(line) for line in ("Rain on the roof", "and tea in the cup", "and, well", "and you")]
    await ann.delete(lines[2])
    await ann.send("/done")


@pytest.fixture
async def bob_calls_for_help(server: BotApiServer) -> None:
    """Bob has written `/help` in the supergroup *Coffee club*, which Olga owns."""
    olga, bob = (server.user(name, language_code="en") for name in ("Olga", "Bob"))
    await bob.send("/help", chat=server.supergroup("Coffee club", members=[olga, bob]))


@pytest.fixture
async def editors_answer_a_letter(server: BotApiServer) -> None:
    """Olga writes `/here` in the supergroup *Editors*. Ann writes *More puzzles, please!* to the bot. Olga replies
    *From May on!* to what the bot shows in the group.
    """  # noqa: D205 (a caption is one paragraph)
    olga, ann = (server.user(name, language_code="en") for name in ("Olga", "Ann"))
    editors = server.supergroup("Editors", members=[olga])

    async def story() -> None:
        await olga.send("/here", chat=editors)
        await polling(server)
        await ann.send("More puzzles, please!")
        letter = await olga.receives("More puzzles", chat=editors)
        await olga.send("From May on!", chat=editors, reply_to=letter)

    server.story(story())


@pytest.fixture
async def ann_orders_in_private_and_in_a_group(server: BotApiServer) -> None:
    """Ann has written `/order tea` to the bot, and `/order@example_bot` in the group *Coffee club*."""
    ann = server.user("Ann", language_code="en")
    await ann.send("/order tea")
    await ann.send("/order@example_bot", chat=server.group("Coffee club", members=[ann]))


@pytest.fixture
async def olga_adds_the_bot(server: BotApiServer) -> None:
    """Olga has added the bot to her supergroup *Coffee club*."""
    olga = server.user("Olga", language_code="en")
    await olga.add(server.bot, chat=server.supergroup("Coffee club", members=[olga], with_bot=False))
