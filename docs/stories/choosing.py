"""People choose: by a reply keyboard, in a poll, with a reaction."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from .moderating import looked_after
from .steps import polling
from .stickers import custom_emoji, make_set
from .writing import picture_rooms

if TYPE_CHECKING:
    from aiogram.testing import BotApiServer, Person


@pytest.fixture
async def ann_starts_and_taps(server: BotApiServer) -> None:
    """Ann has pressed **Start**. When the bot shows a keyboard, she presses its first button."""
    ann = server.user("Ann", language_code="en")
    await ann.send("/start")

    async def story() -> None:
        await ann.receives(lambda _: bool(ann.chat().keyboard))
        label = ann.chat().keyboard[0][0]
        button = ann.chat().find_key(label)
        await ann.tap(label, location=(54.32, 10.14) if button.get("request_location") else None)

    server.story(story())


@pytest.fixture
async def ann_shares_the_wrong_number(server: BotApiServer) -> None:
    """Ann has pressed **Start**. When the bot shows a keyboard, she sends Bob's number from the menu of her app, and
    then presses the button.
    """  # noqa: D205 (a caption is one paragraph)
    ann = server.user("Ann", language_code="en")
    await ann.send("/start")

    async def story() -> None:
        await ann.receives(lambda _: bool(ann.chat().keyboard))
        await ann.send_contact(server.user("Bob", language_code="en"))
        await polling(server)
        await ann.tap(ann.chat().keyboard[0][0])

    server.story(story())


async def votes_first(person: Person) -> None:
    """Have somebody wait for a poll in the chat with the bot, and choose the first answer."""
    message = await person.receives(lambda message: bool(message.poll))
    await person.vote(message, person.poll(message).options[0])


@pytest.fixture
async def ann_starts_and_votes(server: BotApiServer) -> None:
    """Ann has pressed **Start**. When the bot asks in a poll, she chooses the first answer."""
    ann = server.user("Ann", language_code="en")
    await ann.send("/start")
    server.story(votes_first(ann))


@pytest.fixture
async def ann_changes_her_mind(server: BotApiServer) -> None:
    """Ann writes `/poll` in the supergroup *Coffee club*. She chooses the first answer, then the second, and takes her
    vote back.
    """  # noqa: D205 (a caption is one paragraph)
    ann = server.user("Ann", language_code="en")
    club = server.supergroup("Coffee club", members=[ann])

    async def story() -> None:
        await ann.send("/poll", chat=club)
        message = await ann.receives(lambda message: bool(message.poll), chat=club)
        for option in ann.poll(message).options:
            await polling(server)
            await ann.vote(message, option)
        await polling(server)
        await ann.retract_vote(message)

    server.story(story())


@pytest.fixture
async def ann_bob_and_carla_vote(server: BotApiServer) -> None:
    """Olga writes `/poll` in the supergroup *Coffee club*. Ann chooses the first answer, Bob and Carla the second."""
    olga, *members = (server.user(name, language_code="en") for name in ("Olga", "Ann", "Bob", "Carla"))
    club = server.supergroup("Coffee club", members=[olga, *members])

    async def story() -> None:
        await olga.send("/poll", chat=club)
        message = await olga.receives(lambda message: bool(message.poll), chat=club)
        first, second = olga.poll(message).options
        for member, option in zip(members, (first, second, second), strict=True):
            await polling(server)
            await member.vote(message, option)

    server.story(story())


@pytest.fixture
async def bob_reacts_twice(server: BotApiServer) -> None:
    """Olga writes `/poll` in the supergroup *Coffee club*. Bob reacts to the bot's answer with 👍, and changes it to
    🔥.
    """  # noqa: D205 (a caption is one paragraph)
    club, olga, bob = looked_after(server)

    async def story() -> None:
        await olga.send("/poll", chat=club)
        message = await bob.receives("Do you like", chat=club)
        for reaction in ("👍", "🔥"):
            await polling(server)
            await bob.react(message, reaction)

    server.story(story())


async def react_to_advertisement(server: BotApiServer) -> None:
    """Have Carla react to what Bob writes in a group that the bot looks after, and write there herself."""
    club, olga, bob = looked_after(server)
    carla = server.user("Carla", language_code="en")
    await olga.add(carla, chat=club)
    await carla.react(await bob.send("Is anybody here?", chat=club), "💩")
    await carla.send("Nobody!", chat=club)


@pytest.fixture
async def carla_reacts(server: BotApiServer) -> None:
    """Bob has written *Is anybody here?* in the supergroup *Coffee club*. Carla has reacted to that, and has written
    *Nobody!* The bot is an administrator there.
    """  # noqa: D205 (a caption is one paragraph)
    await react_to_advertisement(server)


@pytest.fixture
async def ann_adds_an_answer(server: BotApiServer) -> None:
    """Ann writes `/poll` in the supergroup *Coffee club*. To the bot's poll she adds the answer *Cocoa*, and takes it
    away again.
    """  # noqa: D205 (a caption is one paragraph)
    ann = server.user("Ann", language_code="en")
    club = server.supergroup("Coffee club", members=[ann])

    async def story() -> None:
        await ann.send("/poll", chat=club)
        message = await ann.receives(lambda message: bool(message.poll), chat=club)
        await ann.add_poll_option(message, "Cocoa")
        # The bot answers to the one before it hears of the other.
        await polling(server)
        await ann.remove_poll_option(message, "Cocoa")

    server.story(story())


@pytest.fixture
async def bob_comes_near(server: BotApiServer) -> None:
    """In the supergroup *Coffee club* Ann shares where she is for an hour, and wants to know when somebody comes nearer
    than 100 metres. Bob shares his way, and comes along.
    """  # noqa: D205 (a caption is one paragraph)
    ann, bob = (server.user(name, language_code="en") for name in ("Ann", "Bob"))
    club = server.supergroup("Coffee club", members=[ann, bob])
    await ann.send_location(48.2082, 16.3738, live_period=3600, alert_radius=100, chat=club)
    on_the_way = await bob.send_location(48.2182, 16.3738, live_period=3600, chat=club)
    await bob.move_location(on_the_way, 48.2087, 16.3738)


@pytest.fixture
async def ann_shares_her_way(server: BotApiServer) -> None:
    """Ann shares her way for an hour, goes on twice, and ends it when she is there."""
    ann = server.user("Ann", language_code="en")

    async def story() -> None:
        await polling(server)
        shared = await ann.send_location(48.2206, 16.3738, live_period=3600)
        for latitude in (48.2140, 48.2084):
            await server.clock.advance(300)
            await ann.move_location(shared, latitude, 16.3738)
            await polling(server)
        await ann.stop_location(shared)

    server.story(story())


@pytest.fixture
async def ann_stops_the_bot_writing(server: BotApiServer) -> None:
    """Ann has pressed **Start**. When the bot has begun to write, she presses **Stop**."""
    ann = server.user("Ann", language_code="en")
    await ann.send("/start")

    async def story() -> None:
        await server.core.activity.until(lambda: bool(ann.chat().record.drafts), "the bot to begin to write")
        await polling(server)
        await ann.stop_writing()

    server.story(story())


@pytest.fixture
async def olga_reacts_with_a_custom_emoji(server: BotApiServer) -> None:
    """Olga, who has Telegram Premium, has pressed **Start**. She reacts to the bot's answer with a custom emoji."""
    emoji = await custom_emoji(server)
    olga = server.user("Olga", language_code="en", is_premium=True)
    await olga.send("/start")

    async def story() -> None:
        await olga.react(await olga.receives("Welcome!"), emoji)

    server.story(story())


@pytest.fixture
async def carla_reacts_rudely(server: BotApiServer) -> None:
    """In the supergroup *Coffee club* Bob writes *Is anybody here?*, and Carla reacts to it with 💩. The bot is an
    administrator there.
    """  # noqa: D205 (a caption is one paragraph)
    club, _, bob = looked_after(server)
    carla = server.user("Carla", language_code="en")
    club.add(carla)

    async def story() -> None:
        await polling(server)
        await carla.react(await bob.send("Is anybody here?", chat=club), "💩")

    server.story(story())


@pytest.fixture
async def ann_wins_the_quiz(server: BotApiServer) -> None:
    """The bot has 2,000 Telegram Stars. Ann has pressed **Start**. When the bot asks in a quiz, she chooses the first
    answer.
    """  # noqa: D205 (a caption is one paragraph)
    server.give_stars(server.bot, 2000)
    ann = server.user("Ann", language_code="en")
    await ann.send("/start")
    server.story(votes_first(ann))


@pytest.fixture
async def ann_sends_a_quiz_of_her_own(server: BotApiServer) -> None:
    """Ann has sent the bot a quiz."""
    ann = server.user("Ann", language_code="en")
    await ann.send_poll("Where does coffee come from?", ["Ethiopia", "Iceland"], right="Ethiopia")


@pytest.fixture
async def ann_sends_two_contacts(server: BotApiServer) -> None:
    """Ann presses **Start**. When the bot asks for her number, she sends the contact of Bob. Then she presses the key
    that the bot shows.
    """  # noqa: D205 (a caption is one paragraph)
    ann, bob = (server.user(name, language_code="en") for name in ("Ann", "Bob"))

    async def story() -> None:
        await ann.send("/start")
        await ann.receives(lambda _: bool(ann.chat().keyboard))
        await polling(server)
        await ann.send_contact(bob)
        await polling(server)
        await ann.tap(ann.chat().keyboard[0][0])

    server.story(story())


@pytest.fixture
async def ann_throws_and_cheats(server: BotApiServer) -> None:
    """Ann throws a die. Then she forwards her throw to the bot, and waits to hear who has won."""
    ann = server.user("Ann", language_code="en")

    async def story() -> None:
        await polling(server)
        thrown = await ann.send_dice()
        await ann.receives(lambda message: message.record.kind == "dice")
        await ann.forward(thrown)
        await ann.receives("win")

    server.story(story())


@pytest.fixture
async def ann_orders_by_a_keyboard_in_a_group(server: BotApiServer) -> None:
    """Ann writes `/order` in the group *Coffee club*, where Bob is too. When the bot shows her a keyboard, she presses
    its first button.
    """  # noqa: D205 (a caption is one paragraph)
    ann, bob = (server.user(name, language_code="en") for name in ("Ann", "Bob"))
    club = server.group("Coffee club", members=[ann, bob])

    async def story() -> None:
        await ann.send("/order", chat=club)
        await ann.receives(lambda _: bool(ann.view(club).keyboard), chat=club)
        await ann.tap(ann.view(club).keyboard[0][0], chat=club)

    server.story(story())


@pytest.fixture
async def ann_answers_a_question_in_a_group(server: BotApiServer) -> None:
    """Ann writes `/join` in the group *Chess club*. Bob writes *Who plays tonight?*, and Ann answers the question of
    the bot: *Knight rider*.
    """  # noqa: D205 (a caption is one paragraph)
    ann, bob = (server.user(name, language_code="en") for name in ("Ann", "Bob"))
    club = server.group("Chess club", members=[ann, bob])

    async def story() -> None:
        await ann.send("/join", chat=club)
        question = await ann.receives("name", chat=club)
        await bob.send("Who plays tonight?", chat=club)
        await ann.send("Knight rider", chat=club, reply_to=question)

    server.story(story())


@pytest.fixture
async def ann_votes_where_rooms_are_pictured(server: BotApiServer) -> None:
    """Two pictures stand at example.com; Ann has pressed **Start**. When the bot asks in a poll, she chooses the first
    answer.
    """  # noqa: D205 (a caption is one paragraph)
    picture_rooms(server)
    ann = server.user("Ann", language_code="en")
    await ann.send("/start")
    server.story(votes_first(ann))


@pytest.fixture
async def ann_chooses_a_sticker(server: BotApiServer) -> None:
    """The bot has made the set *Cats and dogs* for Ann, with two stickers. She presses **Start**, chooses the first
    answer of the bot's poll, and writes *Hello!*.
    """  # noqa: D205 (a caption is one paragraph)
    ann = await make_set(server)

    async def story() -> None:
        await ann.send("/start")
        await votes_first(ann)
        await polling(server)
        await ann.send("Hello!")

    server.story(story())
