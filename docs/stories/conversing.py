"""Somebody writes, and presses what the program sends."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from .steps import bot_sends, polling, presses_first
from .writing import picture_rooms

if TYPE_CHECKING:
    from aiogram.testing import BotApiServer, Person


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


@pytest.fixture
async def ann_walks_through_a_menu(server: BotApiServer) -> None:
    """Ann presses **Start**, then **Drinks** and **Hot**, and goes back with **« Back**."""
    await starts_and_presses(server, "Drinks", "Hot", "« Back")


@pytest.fixture
async def ann_comes_by_the_vegan_list(server: BotApiServer) -> None:
    """Ann writes `/vegan`, presses **Lentil soup**, and goes back with **« Back**."""
    await starts_and_presses(server, "Lentil soup", "« Back", words="/vegan")


@pytest.fixture
async def ann_looks_for_gingerbread(server: BotApiServer) -> None:
    """Ann presses **Start**, then **»** and **2/3**. She opens **Gingerbread**, and goes back with **« Back**."""
    await starts_and_presses(server, "»", "2/3", "Gingerbread", "« Back")


@pytest.fixture
async def ann_flips_switches_in_two_messages(server: BotApiServer) -> None:
    """Ann presses **Start**, and switches **News** on. She writes `/start` again, and switches **Events** on under the
    new message. Under the old one they are still off: there she presses **Events** too.
    """  # noqa: D205 (a caption is one paragraph)
    ann = server.user("Ann", language_code="en")
    await ann.send("/start")

    async def story() -> None:
        old = await ann.receives("☐ News")
        await polling(server)
        await ann.press(old, "☐ News")
        await ann.receives("☑ News")
        await polling(server)
        await ann.send("/start")
        new = await ann.receives(lambda message: message != old)
        for message in (new, old):
            await polling(server)
            await ann.press(message, "☐ Events")

    server.story(story())


@pytest.fixture
async def ann_chooses_toppings(server: BotApiServer) -> None:
    """Ann presses **Start**, and **Done** at once. Then she chooses **Olives** and **Cheese**, and presses **Done**."""
    await starts_and_presses(server, "Done", "☐ Olives", "☐ Cheese", "Done")


@pytest.fixture
async def ann_taps_twice(server: BotApiServer) -> None:
    """Ann presses **Start**, and taps twice on the first button that the bot sends her, faster than the bot answers."""
    ann = server.user("Ann", language_code="en")
    await ann.send("/start")
    server.story(taps_twice(server, ann))


@pytest.fixture
async def ann_clears_her_notes_with_two_taps(server: BotApiServer) -> None:
    """Ann writes *Buy flour*, *Call Bob* and `/clear`, and taps twice on **Delete**, faster than the bot answers."""
    ann = server.user("Ann", language_code="en")
    for text in ("Buy flour", "Call Bob", "/clear"):
        await ann.send(text)
    server.story(taps_twice(server, ann))


async def taps_twice(server: BotApiServer, person: Person) -> None:
    """Have somebody press the first button of the newest message that has any, and again before it is answered."""
    message = await person.receives(lambda message: bool(message.labels))
    await polling(server)
    label = message.labels[0]
    for _ in range(2):
        await person.press(message, label)


@pytest.fixture
async def ann_deletes_and_undoes(server: BotApiServer) -> None:
    """Ann writes *Buy flour*, and presses **Delete**, **Undo** and **Delete** again. She lets three seconds go by. Then
    comes a second press of **Undo**, from an app that has not noticed that the button is gone.
    """  # noqa: D205 (a caption is one paragraph)
    ann = server.user("Ann", language_code="en")
    await ann.send("Buy flour")

    async def story() -> None:
        for label in ("Delete", "Undo", "Delete"):
            message = await ann.receives(label)
            await polling(server)
            await ann.press(message, label)
        await ann.receives("Undo")
        left = await ann.receives(lambda message: not message.labels)
        await ann.press_forged(left, "undo")

    server.story(story())


@pytest.fixture
async def ann_and_bob_book_tables(server: BotApiServer) -> None:
    """Ann writes `/book`, and Bob does so a moment later. She would like *Sunday*, taps on **Saturday**, and comes with
    *four of us*, which is *4*. Bob has changed his mind, and writes `/cancel`.
    """  # noqa: D205 (a caption is one paragraph)
    ann, bob = server.user("Ann", language_code="en"), server.user("Bob", language_code="en")

    async def story() -> None:
        await talks(server, ann, "/book")
        await talks(server, bob, "/book")
        await talks(server, ann, "Sunday")
        await ann.tap("Saturday")
        await polling(server)
        await talks(server, bob, "/cancel")
        await talks(server, ann, "four of us", "4")

    server.story(story())


@pytest.fixture
async def ann_books_a_table_in_her_name(server: BotApiServer) -> None:
    """Ann writes `/book`, *Ann* when she is asked for a name, and *four of us*, which is *4*."""
    ann = server.user("Ann", language_code="en")

    async def story() -> None:
        for words, answer in {"/book": "name", "Ann": "How many", "four of us": "number", "4": "table"}.items():
            await ann.send(words)
            await ann.receives(answer)

    server.story(story())


async def talks(server: BotApiServer, person: Person, *words: str) -> None:
    """Have somebody write to the bot, each time that it has dealt with what was before."""
    for one in words:
        await person.send(one)
        await polling(server)


async def starts_and_presses(server: BotApiServer, *labels: str, words: str = "/start") -> None:
    """Have Ann write to the bot, and press buttons in turn, each time that the bot has dealt with the one before."""
    ann = server.user("Ann", language_code="en")
    await ann.send(words)

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
