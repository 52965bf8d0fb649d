"""Somebody asks the bot by its inline mode, in a chat of their own."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from aiogram.testing import Attachment, picture

from .files import FILM, MUSIC, SPEECH, serve_files
from .steps import polling
from .stickers import send_sticker

if TYPE_CHECKING:
    from aiogram.testing import BotApiServer, Person


@pytest.fixture
async def ann_asks_inline(server: BotApiServer) -> None:
    """In her chat with Bob, Ann types `@example_bot cats`, and sends the first result that the bot offers."""
    asks(server, server.user("Ann", language_code="en"))


@pytest.fixture
async def ann_asks_inline_where_files_are_served(server: BotApiServer) -> None:
    """Pictures, films and music stand at example.com. In her chat with Bob, Ann types `@example_bot cats`, and sends
    the first result that the bot offers.
    """  # noqa: D205 (a caption is one paragraph)
    serve_files(server)
    asks(server, server.user("Ann", language_code="en"))


@pytest.fixture
async def ann_sends_files_and_asks(server: BotApiServer) -> None:
    """Ann has sent the bot a photo, a song, a voice, a film, an animation and a document. Then she types
    `@example_bot` in her chat with Bob, and sends the first result.
    """  # noqa: D205 (a caption is one paragraph)
    ann = server.user("Ann", language_code="en")
    for kind, contents, name in (
        ("photo", picture(800, 600), "cat.jpg"),
        ("audio", MUSIC, "purring.mp3"),
        ("voice", SPEECH, ""),
        ("video", FILM, "cat.mp4"),
        ("animation", FILM, "wave.mp4"),
        ("document", b"cats,2\n", "cats.csv"),
    ):
        await ann.send_file(Attachment(kind, contents, name, width=640, height=360, duration=9))
    asks(server, ann, query="")


def asks(server: BotApiServer, ann: Person, query: str = "cats") -> None:
    """Have Ann ask in her chat with Bob once the bot listens, and send the first result."""
    friends = ann.chat_with(server.user("Bob", language_code="en"))

    async def story() -> None:
        await polling(server)
        offered = await (await ann.ask_inline(query, chat=friends)).results()
        if offered is not None and offered.results:
            await ann.choose(offered, offered.titles[0])

    server.story(story())


@pytest.fixture
async def ann_asks_inline_for_a_game(server: BotApiServer) -> None:
    """The bot has the game *Chess*. In her chat with Bob, Ann types `@example_bot`, and sends the first result."""
    server.add_game("chess", "Chess")
    asks(server, server.user("Ann", language_code="en"), query="")


@pytest.fixture
async def ann_asks_inline_and_bob_pays(server: BotApiServer) -> None:
    """In her chat with Bob, Ann types `@example_bot`, and sends the first result. Bob, who has 100 Telegram Stars, pays
    what it asks for.
    """  # noqa: D205 (a caption is one paragraph)
    ann, bob = (server.user(name, language_code="en") for name in ("Ann", "Bob"))
    server.give_stars(bob, 100)
    friends = ann.chat_with(bob)

    async def story() -> None:
        await polling(server)
        offered = await (await ann.ask_inline("", chat=friends)).results()
        if offered is not None and offered.results:
            checkout = await bob.check_out(await ann.choose(offered, offered.titles[0]))
            await checkout.pay()
            await checkout.outcome()

    server.story(story())


@pytest.fixture
async def ann_asks_inline_with_feedback(server: BotApiServer) -> None:
    """The bot is told what people choose. In her chat with Bob, Ann types `@example_bot cats`, and sends the first
    result that the bot offers.
    """  # noqa: D205 (a caption is one paragraph)
    server.bot.inline_feedback = True
    asks(server, server.user("Ann", language_code="en"))


@pytest.fixture
async def ann_scrolls_through_results(server: BotApiServer) -> None:
    """In her chat with Bob, Ann types `@example_bot`, and scrolls through all that the bot offers."""
    ann = server.user("Ann", language_code="en")
    friends = ann.chat_with(server.user("Bob", language_code="en"))

    async def story() -> None:
        await polling(server)
        offered = await (await ann.ask_inline(chat=friends)).results()
        while offered is not None and offered.next_offset:
            await polling(server)
            offered = await (await ann.ask_more(offered)).results()

    server.story(story())


@pytest.fixture
async def ann_sends_a_sticker_and_asks(server: BotApiServer) -> None:
    """Ann has sent the bot a sticker. Then she types `@example_bot` in her chat with Bob, and sends the result."""
    asks(server, await send_sticker(server), query="")
