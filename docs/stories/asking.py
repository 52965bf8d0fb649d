"""Somebody asks the bot by its inline mode, in a chat of their own."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from aiogram.testing import Attachment, picture

from .files import FILM, MUSIC, SPEECH, serve_files
from .steps import polling
from .stickers import send_sticker

if TYPE_CHECKING:
    from aiogram.testing import BotApiServer, ChatView, InlineList, Person


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
async def ann_asks_inline_for_a_song(server: BotApiServer) -> None:
    """Music stands at example.com. In her chat with Bob, Ann types `@example_bot early`, and sends the first result."""
    serve_files(server)
    asks(server, server.user("Ann", language_code="en"), query="early")


@pytest.fixture
async def ann_asks_inline_how_to_say_hello(server: BotApiServer) -> None:
    """A voice stands at example.com. In her chat with Bob, Ann types `@example_bot Hello`, and sends the result."""
    serve_files(server)
    asks(server, server.user("Ann", language_code="en"), query="Hello")


@pytest.fixture
async def ann_asks_inline_for_the_harbour(server: BotApiServer) -> None:
    """In her chat with Bob, Ann types `@example_bot harb`, and sends the first result that the bot offers."""
    asks(server, server.user("Ann", language_code="en"), query="harb")


async def send_and_ask(server: BotApiServer, query: str, *files: Attachment) -> None:
    """Have Ann send the bot files, and then ask for one of them."""
    ann = server.user("Ann", language_code="en")
    for file in files:
        await ann.send_file(file)
    asks(server, ann, query=query)


@pytest.fixture
async def ann_looks_for_a_photo(server: BotApiServer) -> None:
    """Ann has sent the bot two photos: *Our cat* stands below one, *Our garden* below the other. Then she types
    `@example_bot cat` in her chat with Bob, and sends the first result.
    """  # noqa: D205 (a caption is one paragraph)
    cat = Attachment("photo", picture(800, 600), "cat.jpg", "Our cat")
    garden = Attachment("photo", picture(800, 600, 0x6A994E), "garden.jpg", "Our garden")
    await send_and_ask(server, "cat", cat, garden)


@pytest.fixture
async def ann_looks_for_a_song(server: BotApiServer) -> None:
    """Ann has sent the bot two songs, of The Early Birds and of The Night Owls. Then she types `@example_bot owl` in
    her chat with Bob, and sends the first result.
    """  # noqa: D205 (a caption is one paragraph)
    early = Attachment("audio", MUSIC, "early.mp3", duration=181, title="Morning", performer="The Early Birds")
    late = Attachment("audio", MUSIC + bytes(900), "late.mp3", duration=204, title="Two", performer="The Night Owls")
    await send_and_ask(server, "owl", early, late)


@pytest.fixture
async def ann_looks_for_a_document(server: BotApiServer) -> None:
    """Ann has sent the bot the files `cats.csv` and `dogs.csv`, has forgotten that, and has forwarded the latter to it.
    Then she types `@example_bot dog` in her chat with Bob, and sends the first result.
    """  # noqa: D205 (a caption is one paragraph)
    ann = server.user("Ann", language_code="en")
    sent = [await ann.send_document(f"{name},2\n".encode(), f"{name}.csv") for name in ("cats", "dogs")]
    await ann.forward(sent[1])
    asks(server, ann, query="dog")


@pytest.fixture
async def ann_looks_for_a_video(server: BotApiServer) -> None:
    """Ann has sent the bot two videos: one of nine seconds with the words *Milk and art*, and one of a minute with
    *Our machine*. Then she types `@example_bot machine` in her chat with Bob, and sends the first result.
    """  # noqa: D205 (a caption is one paragraph)
    art = Attachment("video", FILM, "art.mp4", "Milk and art", width=640, height=360, duration=9)
    machine = Attachment("video", FILM + b"1", "machine.mp4", "Our machine", width=640, height=360, duration=60)
    await send_and_ask(server, "machine", art, machine)


@pytest.fixture
async def ann_looks_for_an_animation(server: BotApiServer) -> None:
    """Ann has sent the bot two animations, `wave.mp4` and `nod.mp4`. Then she types `@example_bot nod` in her chat with
    Bob, and sends the first result.
    """  # noqa: D205 (a caption is one paragraph)
    wave = Attachment("animation", FILM, "wave.mp4", width=480, height=270, duration=3)
    nod = Attachment("animation", FILM + b"1", "nod.mp4", width=480, height=270, duration=2)
    await send_and_ask(server, "nod", wave, nod)


@pytest.fixture
async def ann_sends_her_second_animation_again(server: BotApiServer) -> None:
    """The bot is told what people choose. Ann has sent it two animations, `wave.mp4` and `nod.mp4`. In her chat with
    Bob she types `@example_bot`, and sends the second result. Then she types `@example_bot` again.
    """  # noqa: D205 (a caption is one paragraph)
    server.bot.inline_feedback = True
    ann = server.user("Ann", language_code="en")
    friends = ann.chat_with(server.user("Bob", language_code="en"))
    for number, name in enumerate(("wave.mp4", "nod.mp4")):
        await ann.send_file(Attachment("animation", FILM + bytes(number), name, width=480, height=270, duration=3))
    server.story(sends_the_second(server, ann, friends))


@pytest.fixture
async def ann_names_what_she_has_said(server: BotApiServer) -> None:
    """Ann sends a voice message of four seconds. When the bot asks for its name, she writes *Good night*. Then she
    types `@example_bot night` in her chat with Bob, and sends the first result.
    """  # noqa: D205 (a caption is one paragraph)
    ann = server.user("Ann", language_code="en")
    friends = ann.chat_with(server.user("Bob", language_code="en"))

    async def story() -> None:
        await ann.send_file(Attachment("voice", SPEECH, duration=4))
        await ann.receives("?")
        await ann.send("Good night")
        await polling(server)
        found = await list_for(server, ann, "night", friends)
        await ann.choose(found, found.titles[0])

    server.story(story())


@pytest.fixture
async def ann_looks_for_a_sticker(server: BotApiServer) -> None:
    """Ann has sent the bot two stickers, a cat and a dog. Then she types `@example_bot 🐕` in her chat with Bob, and
    sends the first result.
    """  # noqa: D205 (a caption is one paragraph)
    ann = await send_sticker(server)
    await ann.send_sticker(f"cats_by_{server.bot.username}", 1)
    asks(server, ann, query="🐕")


@pytest.fixture
async def ann_asks_inline_when_it_is_open(server: BotApiServer) -> None:
    """In her chat with Bob, Ann types `@example_bot open`, and sends the first result that the bot offers."""
    asks(server, server.user("Ann", language_code="en"), query="open")


def asks(
    server: BotApiServer, ann: Person, query: str = "cats", *, location: tuple[float, float] | None = None
) -> None:
    """Have Ann ask in her chat with Bob once the bot listens, and send the first result."""
    friends = ann.chat_with(server.user("Bob", language_code="en"))

    async def story() -> None:
        await polling(server)
        offered = await (await ann.ask_inline(query, chat=friends, location=location)).results()
        if offered is not None and offered.results:
            await ann.choose(offered, offered.titles[0])

    server.story(story())


@pytest.fixture
async def ann_asks_inline_with_a_bracket(server: BotApiServer) -> None:
    """In her chat with Bob, Ann types `@example_bot tea < coffee`, and sends the first result."""
    asks(server, server.user("Ann", language_code="en"), query="tea < coffee")


@pytest.fixture
async def ann_asks_inline_what_is_near(server: BotApiServer) -> None:
    """The bot asks where people are. In her chat with Bob, Ann types `@example_bot`, lets it know, and sends the first
    result.
    """  # noqa: D205 (a caption is one paragraph)
    server.bot.asks_location = True
    asks(server, server.user("Ann", language_code="en"), query="", location=(48.2085, 16.3721))


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


async def list_for(server: BotApiServer, person: Person, query: str, chat: ChatView) -> InlineList:
    """Have somebody type a query in a chat once the bot listens, and return what it offers."""
    await polling(server)
    found = await (await person.ask_inline(query, chat=chat)).results()
    if found is None:
        raise RuntimeError(f"the bot has not answered {query!r}")
    return found


async def talking(server: BotApiServer) -> tuple[Person, Person, ChatView]:
    """Return Ann, Bob and a group of theirs that the bot is not in, where Bob has written."""
    ann, bob = (server.user(name, language_code="en") for name in ("Ann", "Bob"))
    friends = server.group("Friends", members=[ann, bob], with_bot=False)
    await bob.send("Coffee tomorrow?", chat=friends)
    return ann, bob, friends


@pytest.fixture
async def ann_types_a_word_and_chooses(server: BotApiServer) -> None:
    """In a group that the bot is not in, Ann types `@example_bot`, and after a pause `latte`. She sends the result that
    is left.
    """  # noqa: D205 (a caption is one paragraph)
    ann, _, friends = await talking(server)

    async def story() -> None:
        await list_for(server, ann, "", friends)
        found = await list_for(server, ann, "latte", friends)
        await ann.choose(found, found.titles[0])

    server.story(story())


async def bob_presses_what_ann_sends(server: BotApiServer, query: str) -> None:
    """Have Ann send the first result for a query to her group with Bob, who presses the button under it."""
    ann, bob, friends = await talking(server)

    async def story() -> None:
        found = await list_for(server, ann, query, friends)
        sent = await ann.choose(found, found.titles[0])
        await (await bob.press(sent, sent.labels[0])).answer()

    server.story(story())


async def sends_the_second(server: BotApiServer, person: Person, chat: ChatView) -> None:
    """Have somebody send the second result for an empty query, and ask again."""
    found = await list_for(server, person, "", chat)
    await person.choose(found, found.titles[1])
    await list_for(server, person, "", chat)


@pytest.fixture
async def ann_invites_bob_inline(server: BotApiServer) -> None:
    """The bot is told what people choose. In a group that it is not in, Ann types `@example_bot`, and sends the first
    result. Bob presses the button under it.
    """  # noqa: D205 (a caption is one paragraph)
    server.bot.inline_feedback = True
    await bob_presses_what_ann_sends(server, "")


@pytest.fixture
async def bob_books_what_ann_shares(server: BotApiServer) -> None:
    """Two pictures stand at example.com. In a group that the bot is not in, Ann types `@example_bot garden`, and sends
    the first result. Bob presses the button under it.
    """  # noqa: D205 (a caption is one paragraph)
    serve_files(server)
    await bob_presses_what_ann_sends(server, "garden")


@pytest.fixture
async def ann_sends_the_second_gif(server: BotApiServer) -> None:
    """The bot is told what people choose. Two GIFs stand at example.com. In a group that the bot is not in, Ann types
    `@example_bot`, and sends the second result. Then she types `@example_bot` again.
    """  # noqa: D205 (a caption is one paragraph)
    server.bot.inline_feedback = True
    serve_files(server)
    server.host("https://example.com/nod.gif", b"GIF89a" + bytes(7_000))
    ann, _, friends = await talking(server)
    server.story(sends_the_second(server, ann, friends))


@pytest.fixture
async def ann_and_bob_ask_the_same(server: BotApiServer) -> None:
    """In a group that the bot is not in, Ann types `@example_bot hours` and `@example_bot usual`, and sends the first
    result of each. Then Bob does the same.
    """  # noqa: D205 (a caption is one paragraph)
    ann, bob, friends = await talking(server)

    async def story() -> None:
        for person in (ann, bob):
            for query in ("hours", "usual"):
                found = await list_for(server, person, query, friends)
                await person.choose(found, found.titles[0])

    server.story(story())


@pytest.fixture
async def ann_sets_up_her_usual(server: BotApiServer) -> None:
    """In a group that the bot is not in, Ann types `@example_bot`, and presses the button above the results. In the
    chat with the bot she writes *Latte*, and by the button there she comes back to the group and sends the result.
    """  # noqa: D205 (a caption is one paragraph)
    ann, _, friends = await talking(server)

    async def story() -> None:
        found = await list_for(server, ann, "", friends)
        parameter = (found.button or {})["start_parameter"]
        await ann.send(f"/start {parameter}")
        await ann.receives("?")
        await ann.send("Latte")
        noted = await ann.receives(lambda message: bool(message.labels))
        await polling(server)
        there = await (await ann.switch_inline(noted, noted.labels[0], chat=friends)).results()
        if there is not None:
            await ann.choose(there, there.titles[0])

    server.story(story())


@pytest.fixture
async def ann_presses_above_the_results(server: BotApiServer) -> None:
    """In a group that the bot is not in, Ann types `@example_bot`, and presses the button above the results."""
    ann, _, friends = await talking(server)

    async def story() -> None:
        found = await list_for(server, ann, "", friends)
        parameter = (found.button or {})["start_parameter"]
        await ann.send(f"/start {parameter}")

    server.story(story())


@pytest.fixture
async def ann_asked_inline_too_long_ago(server: BotApiServer) -> None:
    """Ann typed `@example_bot latte` in her chat with Bob, eleven seconds ago."""
    ann = server.user("Ann", language_code="en")
    await ann.ask_inline("latte", chat=ann.chat_with(server.user("Bob", language_code="en")))
    await server.clock.advance(11)
