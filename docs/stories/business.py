"""The bot works for somebody's account, and people have things to do."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from aiogram.testing import Attachment, picture

from .files import FILM
from .steps import HOUR, polling

if TYPE_CHECKING:
    from aiogram.testing import BotApiServer, Person


async def shop(server: BotApiServer) -> tuple[Person, Person]:
    """Let the bot work for Olga, who has Telegram Premium, and return her and Bob, who has written to her."""
    olga = server.user("Olga", language_code="en", is_premium=True)
    bob = server.user("Bob", language_code="en")
    server.give_stars(olga, 100)
    await olga.connect_business()
    await bob.send("Is it open?", chat=bob.chat_with(olga))
    return olga, bob


@pytest.fixture
async def bob_writes_to_olgas_shop(server: BotApiServer) -> None:
    """The bot works for Olga's business account, with all rights. Bob has written *Is it open?* to her."""
    await shop(server)


async def give_a_rose(server: BotApiServer) -> tuple[Person, Person]:
    """Have Bob give Olga a rose, and return both."""
    olga, bob = await shop(server)
    server.give_stars(bob, 100)
    await bob.give(olga, "Rose", "Thank you for the coffee!")
    return olga, bob


@pytest.fixture
async def bob_gives_olga_a_rose(server: BotApiServer) -> None:
    """The bot works for Olga's business account, with all rights. Bob has written to her, and has given her a rose,
    worth 25 Telegram Stars.
    """  # noqa: D205 (a caption is one paragraph)
    await give_a_rose(server)


@pytest.fixture
async def bob_gives_olga_a_rose_and_a_picture(server: BotApiServer) -> None:
    """The bot works for Olga's business account, with all rights. Bob has given her a rose, and a photo."""
    olga, bob = await give_a_rose(server)
    await bob.send_photo(picture(1080, 1920, 0xB7223C), chat=bob.chat_with(olga))


async def send_a_picture(server: BotApiServer) -> None:
    """Have Bob send Olga a photo that fills a screen."""
    olga, bob = await shop(server)
    await bob.send_photo(picture(1080, 1920, 0x6F4E37), caption="Look, your coffee!", chat=bob.chat_with(olga))


@pytest.fixture
async def bob_sends_olga_a_picture(server: BotApiServer) -> None:
    """The bot works for Olga's business account, with all rights. Bob has sent her a photo of a coffee."""
    await send_a_picture(server)


@pytest.fixture
async def bob_sends_olga_a_film(server: BotApiServer) -> None:
    """The bot works for Olga's business account, with all rights. Bob has sent her a film of twelve seconds."""
    olga, bob = await shop(server)
    film = Attachment("video", FILM, "machine.mp4", width=720, height=1280, duration=12)
    await bob.send_file(film, chat=bob.chat_with(olga))


@pytest.fixture
async def bob_sends_olga_a_picture_and_a_film(server: BotApiServer) -> None:
    """The bot works for Olga's business account, with all rights. Bob has sent her a photo of a coffee as a file, and a
    film of twelve seconds.
    """  # noqa: D205 (a caption is one paragraph)
    olga, bob = await shop(server)
    where = bob.chat_with(olga)
    await bob.send_document(picture(1080, 1920, 0x6F4E37), "coffee.png", chat=where)
    film = Attachment("video", FILM, "machine.mp4", width=720, height=1280, duration=12)
    await bob.send_file(film, chat=where)


@pytest.fixture
async def bob_sends_olga_a_picture_twice(server: BotApiServer) -> None:
    """The bot works for Olga's business account, with all rights. Bob has sent her a photo of a coffee, of 1080 by 1920
    pixels, and then the same as a file.
    """  # noqa: D205 (a caption is one paragraph)
    olga, bob = await shop(server)
    coffee, where = picture(1080, 1920, 0x6F4E37), bob.chat_with(olga)
    await bob.send_photo(coffee, chat=where)
    await bob.send_document(coffee, "coffee.png", chat=where)


@pytest.fixture
async def bob_orders_and_olga_packs(server: BotApiServer) -> None:
    """The bot works for Olga's business account, with all rights. Bob has written *Two rolls, one loaf* to her. Olga
    ticks what the bot lists, one after the other.
    """  # noqa: D205 (a caption is one paragraph)
    olga = server.user("Olga", language_code="en", is_premium=True)
    bob = server.user("Bob", language_code="en")
    await olga.connect_business()
    chat = bob.chat_with(olga)
    await bob.send("Two rolls, one loaf", chat=chat)

    async def story() -> None:
        order = await olga.receives(lambda message: message.record.kind == "checklist", chat=chat)
        for task in order.record.content["checklist"]["tasks"]:
            await polling(server)
            await olga.tick(order, task["text"])

    server.story(story())


@pytest.fixture
async def olga_connects_and_leaves(server: BotApiServer) -> None:
    """Olga has let the bot answer for her business account, and has ended that again."""
    olga = server.user("Olga", language_code="en")
    await olga.connect_business(rights=["can_reply"])
    await olga.disconnect_business()


@pytest.fixture
async def olga_connects_and_sends_photos(server: BotApiServer) -> None:
    """Olga has let the bot edit the photo of her business account. She has sent it a photo, and an animation. Bob, who
    has no such account, has sent it a photo as well.
    """  # noqa: D205 (a caption is one paragraph)
    olga, bob = (server.user(name, language_code="en") for name in ("Olga", "Bob"))
    await olga.connect_business(rights=["can_edit_profile_photo"])
    await olga.send_photo(picture(640, 640, 0x6F4E37))
    await olga.send_file(Attachment("animation", FILM, "wave.mp4", width=640, height=640, duration=3))
    await bob.send_photo(picture(640, 640))


@pytest.fixture
async def bob_ticks_what_he_is_asked(server: BotApiServer) -> None:
    """The bot works for Olga's business account, with all rights. Bob has written *Is it open?* to her. He ticks the
    first task of the list that he gets.
    """  # noqa: D205 (a caption is one paragraph)
    olga, bob = await shop(server)

    async def story() -> None:
        checklist = await bob.receives(lambda message: message.record.kind == "checklist", chat=bob.chat_with(olga))
        await polling(server)
        await bob.tick(checklist, checklist.record.content["checklist"]["tasks"][0]["text"])

    server.story(story())


@pytest.fixture
async def bob_takes_back_what_he_wrote(server: BotApiServer) -> None:
    """The bot works for Olga's business account. Bob has written *Is it open?* to her, and deletes it."""
    olga, bob = await shop(server)

    async def story() -> None:
        await polling(server)
        await bob.delete(bob.chat_with(olga).last)

    server.story(story())


@pytest.fixture
async def ann_ticks_a_checklist(server: BotApiServer) -> None:
    """Ann has sent the bot the checklist *Breakfast* with two tasks, and ticks the first one."""
    ann = server.user("Ann", language_code="en", is_premium=True)
    checklist = await ann.send_checklist("Breakfast", ["Make coffee", "Bake a cake"])

    async def story() -> None:
        await polling(server)
        await ann.tick(checklist, "Make coffee")

    server.story(story())


@pytest.fixture
async def ann_ticks_and_unticks_a_task(server: BotApiServer) -> None:
    """Ann has sent the bot the checklist *Breakfast* with two tasks. She ticks the first one, and takes the tick away
    again.
    """  # noqa: D205 (a caption is one paragraph)
    ann = server.user("Ann", language_code="en", is_premium=True)
    checklist = await ann.send_checklist("Breakfast", ["Make coffee", "Bake a cake"])

    async def story() -> None:
        await polling(server)
        await ann.tick(checklist, "Make coffee")
        await polling(server)
        await ann.untick(checklist, "Make coffee")

    server.story(story())


@pytest.fixture
async def ann_adds_to_a_checklist(server: BotApiServer) -> None:
    """Ann has sent the bot the checklist *Breakfast* with two tasks, and adds one more."""
    ann = server.user("Ann", language_code="en", is_premium=True)
    checklist = await ann.send_checklist("Breakfast", ["Make coffee", "Bake a cake"])

    async def story() -> None:
        await polling(server)
        await ann.add_tasks(checklist, "Lay the table")

    server.story(story())


@pytest.fixture
async def olga_wants_no_gifts(server: BotApiServer) -> None:
    """The bot works for Olga's business account, with all rights, and has 100 Telegram Stars. Olga writes `/nogifts` to
    the bot.
    """  # noqa: D205 (a caption is one paragraph)
    olga, _ = await shop(server)
    server.give_stars(server.bot, 100)
    await olga.send("/nogifts")


@pytest.fixture
async def bob_sends_a_picture_and_asks_later(server: BotApiServer) -> None:
    """The bot works for Olga's business account, with all rights. At noon Bob sends her a photo of a coffee, and at
    eight in the evening he writes *Is it open?*.
    """  # noqa: D205 (a caption is one paragraph)
    olga = server.user("Olga", language_code="en", is_premium=True)
    bob = server.user("Bob", language_code="en")
    await olga.connect_business()

    async def story() -> None:
        await bob.send_photo(picture(1080, 1920, 0x6F4E37), caption="Look, your coffee!", chat=bob.chat_with(olga))
        await polling(server)
        await server.clock.advance(8 * HOUR)
        await bob.send("Is it open?", chat=bob.chat_with(olga))

    server.story(story())
