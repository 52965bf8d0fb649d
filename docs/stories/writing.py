"""Somebody writes to the bot."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from aiogram.testing import picture

from .steps import polling

if TYPE_CHECKING:
    from aiogram.testing import BotApiServer


@pytest.fixture
async def ann_starts(server: BotApiServer) -> None:
    """Ann has opened the bot and pressed **Start**."""
    await server.user("Ann", language_code="en").send("/start")


@pytest.fixture
async def ann_looks_around(server: BotApiServer) -> None:
    """Ann has pressed **Start**. When she has an answer she writes `/hours`, and then `/order`."""
    ann = server.user("Ann", language_code="en")

    async def story() -> None:
        for text in ("/start", "/hours", "/order"):
            await ann.send(text)
            await polling(server)

    server.story(story())


@pytest.fixture
async def bob_follows_anns_link(server: BotApiServer) -> None:
    """Ann writes `/invite`. Bob follows the link that the bot gives her, and presses **Start**."""
    ann, bob = (server.user(name, language_code="en") for name in ("Ann", "Bob"))

    async def story() -> None:
        await ann.send("/invite")
        given = await ann.receives("t.me")
        _, _, payload = given.text.partition("start=")
        await bob.send(f"/start {payload}")

    server.story(story())


@pytest.fixture
async def ann_opens_the_bot(server: BotApiServer) -> None:
    """Ann has the empty chat with the bot open, and has not pressed **Start** yet."""
    server.user("Ann", language_code="en").chat()


@pytest.fixture
async def ann_and_paulo_open_the_bot(server: BotApiServer) -> None:
    """Ann, whose app is in English, and Paulo, whose app is in Brazilian Portuguese, have the empty chat with the bot
    open.
    """  # noqa: D205 (a caption is one paragraph)
    server.user("Ann", language_code="en").chat()
    server.user("Paulo", language_code="pt-br").chat()


@pytest.fixture
async def ann_starts_and_the_bot_is_too_fast(server: BotApiServer) -> None:
    """Ann has opened the bot and pressed **Start**. The bot has sent too much, and is to wait for five seconds."""
    await server.user("Ann", language_code="en").send("/start")
    server.fail("sendMessage", "flood", seconds=5)


@pytest.fixture
async def ann_starts_and_the_connection_breaks(server: BotApiServer) -> None:
    """Ann has opened the bot and pressed **Start**. The connection breaks while Telegram tells the bot that its message
    was sent.
    """  # noqa: D205 (a caption is one paragraph)
    await server.user("Ann", language_code="en").send("/start")
    server.fail("sendMessage", "half")


def picture_rooms(server: BotApiServer) -> None:
    """Let two pictures stand at example.com."""
    for name in ("front", "garden"):
        server.host(f"https://example.com/{name}.jpg", picture(800, 600))


@pytest.fixture
async def ann_starts_where_rooms_are_pictured(server: BotApiServer) -> None:
    """Two pictures stand at example.com; Ann has opened the bot and pressed **Start**."""
    picture_rooms(server)
    await server.user("Ann", language_code="en").send("/start")


@pytest.fixture
async def ann_and_paulo_start_where_rooms_are_pictured(server: BotApiServer) -> None:
    """Two pictures stand at example.com; Ann and Paulo have opened the bot and pressed **Start**."""
    picture_rooms(server)
    for name in ("Ann", "Paulo"):
        await server.user(name, language_code="en").send("/start")


@pytest.fixture
async def ann_and_paulo_start(server: BotApiServer) -> None:
    """Ann, whose app is in English, and Paulo, whose app is in Brazilian Portuguese, have pressed **Start**."""
    await server.user("Ann", language_code="en").send("/start")
    await server.user("Paulo", language_code="pt-br").send("/start")


@pytest.fixture
async def star_in_a_name(server: BotApiServer) -> None:
    """A person who calls herself `Ann *` has pressed **Start**."""
    await server.user("Ann *", language_code="en").send("/start")


@pytest.fixture
async def angle_brackets_in_a_name(server: BotApiServer) -> None:
    """A person who calls herself `<Ann>` has pressed **Start**."""
    await server.user("<Ann>", language_code="en").send("/start")


@pytest.fixture
async def ann_writes_twice(server: BotApiServer) -> None:
    """Ann has written *One coffee* and *One tea*."""
    ann = server.user("Ann", language_code="en")
    await ann.send("One coffee")
    await ann.send("One tea")


@pytest.fixture
async def ann_has_written_three_times(server: BotApiServer) -> None:
    """Ann has written *One*, *Two* and *Three*."""
    ann = server.user("Ann", language_code="en")
    for text in ("One", "Two", "Three"):
        await ann.send(text)


@pytest.fixture
async def ann_sends_a_password(server: BotApiServer) -> None:
    """Ann has written `/password open sesame`."""
    await server.user("Ann", language_code="en").send("/password open sesame")


@pytest.fixture
async def ann_searches(server: BotApiServer) -> None:
    """Ann has written `dogs`."""
    await server.user("Ann", language_code="en").send("dogs")


@pytest.fixture
async def ann_announces_a_party(server: BotApiServer) -> None:
    """Ann has written `🎉 Party! #friday, ask @example_bot or see example.com`."""
    await server.user("Ann", language_code="en").send("🎉 Party! #friday, ask @example_bot or see example.com")


@pytest.fixture
async def ann_asks_two_questions(server: BotApiServer) -> None:
    """Ann has written `Hello! When do you open? Is there parking?`."""
    await server.user("Ann", language_code="en").send("Hello! When do you open? Is there parking?")


@pytest.fixture
async def ann_asks_for_a_report(server: BotApiServer) -> None:
    """Ann has written `/report`."""
    await server.user("Ann", language_code="en").send("/report")


@pytest.fixture
async def ann_deletes_her_question(server: BotApiServer) -> None:
    """Ann has asked `When do you open?` and has deleted her message since."""
    ann = server.user("Ann", language_code="en")
    await ann.delete(await ann.send("When do you open?"))


@pytest.fixture
async def ann_has_blocked_the_bot(server: BotApiServer) -> None:
    """Ann has asked *Is my order ready?*, and has blocked the bot since."""
    ann = server.user("Ann", language_code="en")
    await ann.send("Is my order ready?")
    await ann.block()


@pytest.fixture
async def ann_shares_where_she_is(server: BotApiServer) -> None:
    """Ann has shared where she is: a point in the middle of Vienna."""
    await server.user("Ann", language_code="en").send_location(48.2085, 16.3721)


@pytest.fixture
async def ann_blocks_the_bot(server: BotApiServer) -> None:
    """Ann has pressed **Start**, has blocked the bot, and has unblocked it again."""
    ann = server.user("Ann", language_code="en")
    await ann.send("/start")
    await ann.block()
    await ann.unblock()


@pytest.fixture
async def ann_asks_where_an_hour_later(server: BotApiServer) -> None:
    """Ann presses **Start**. An hour after the bot has answered she writes `/where`."""
    ann = server.user("Ann", language_code="en")

    async def story() -> None:
        await ann.send("/start")
        await polling(server)
        await server.clock.advance(3600)
        await ann.send("/where")

    server.story(story())
