"""Somebody forwards, quotes, shares people and chats, and uses what opens in the app."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from .steps import polling

if TYPE_CHECKING:
    from aiogram.testing import BotApiServer, Group, Person
    from aiogram.testing.grants import Boost
    from aiogram.testing.people import WebApp


def ann_lee(server: BotApiServer) -> Person:
    """Return Ann, with her whole name."""
    return server.user("Ann", last_name="Lee", username="ann_lee", language_code="en")


@pytest.fixture
async def ann_forwards_a_message(server: BotApiServer) -> None:
    """Ann has forwarded to the bot what Bob wrote to her: *The code is 4711*."""
    ann, bob = ann_lee(server), server.user("Bob", language_code="en")
    said = await bob.send("The code is 4711", chat=ann.chat_with(bob))
    await ann.forward(said)


@pytest.fixture
async def ann_forwards_what_a_hidden_person_wrote(server: BotApiServer) -> None:
    """Ann has forwarded to the bot what Bob wrote to her. Bob lets nobody come to his account by forwards."""
    ann, bob = ann_lee(server), server.user("Bob", language_code="en", hidden_in_forwards=True)
    said = await bob.send("The code is 4711", chat=ann.chat_with(bob))
    await ann.forward(said)


@pytest.fixture
async def ann_forwards_a_post(server: BotApiServer) -> None:
    """Ann has forwarded to the bot a post of the channel *Coffee news*."""
    ann = ann_lee(server)
    channel = server.channel("Coffee news", members=[ann], with_bot=False, username="coffee_news")
    await ann.forward(await ann.send("New beans are here.", chat=channel))


@pytest.fixture
async def ann_forwards_from_everywhere(server: BotApiServer) -> None:
    """Ann has forwarded to the bot what Bob wrote to her, what Carla wrote, who hides her account, what somebody wrote
    in the name of *Coffee club*, and a post of *Coffee news*. Then she has written `/quotes`.
    """  # noqa: D205 (a caption is one paragraph)
    ann, bob, olga = ann_lee(server), server.user("Bob", language_code="en"), server.user("Olga", language_code="en")
    carla = server.user("Carla", language_code="en", hidden_in_forwards=True)
    club = server.supergroup("Coffee club", members=[ann, olga], with_bot=False)
    club.record.promote(olga.account, by=ann.account)
    club.record.member(olga.account).anonymous = True
    channel = server.channel("Coffee news", members=[ann], with_bot=False, username="coffee_news")
    await ann.forward(await bob.send("Life is short.", chat=ann.chat_with(bob)))
    await ann.forward(await carla.send("Coffee is not.", chat=ann.chat_with(carla)))
    await ann.forward(await olga.send("We close at ten.", chat=club))
    await ann.forward(await ann.send("New beans are here.", chat=channel))
    await ann.send("/quotes")


@pytest.fixture
async def ann_quotes_the_bot(server: BotApiServer) -> None:
    """Ann presses **Start**. To what the bot answers she replies with a question, quoting *until ten*."""
    ann = ann_lee(server)

    async def story() -> None:
        await ann.send("/start")
        answer = await ann.receives("until ten")
        await ann.send("On Sundays too?", reply_to=answer, quote="until ten")

    server.story(story())


@pytest.fixture
async def ann_asks_about_a_post(server: BotApiServer) -> None:
    """Ann has written *Is this true?* to the bot, in reply to a post of the channel *Coffee news*."""
    ann = ann_lee(server)
    channel = server.channel("Coffee news", members=[ann], with_bot=False, username="coffee_news")
    post = await ann.send("Coffee makes you live longer.", chat=channel)
    await ann.send("Is this true?", reply_to=post)


@pytest.fixture
async def ann_quotes_a_post(server: BotApiServer) -> None:
    """Ann has written *Is this true?* to the bot, in reply to a post of the channel *Coffee news*, of which she has
    quoted *live longer*.
    """  # noqa: D205 (a caption is one paragraph)
    ann = ann_lee(server)
    channel = server.channel("Coffee news", members=[ann], with_bot=False, username="coffee_news")
    post = await ann.send("Coffee makes you live longer.", chat=channel)
    await ann.send("Is this true?", reply_to=post, quote="live longer")


@pytest.fixture
async def ann_picks_two_people(server: BotApiServer) -> None:
    """Ann presses **Start**. When the bot shows its keyboard, she presses **Who comes?** and picks Bob and Carla."""
    ann = ann_lee(server)
    friends = [server.user(name, language_code="en") for name in ("Bob", "Carla")]

    async def story() -> None:
        await ann.send("/start")
        await polling(server)
        await ann.share_users("Who comes?", *friends)

    server.story(story())


@pytest.fixture
async def ann_picks_somebody_who_does_not_know_the_bot(server: BotApiServer) -> None:
    """Bob has used the bot before, Carla never has. Ann presses **Start**, and **Who comes?**, and picks both."""
    ann, bob = ann_lee(server), server.user("Bob", language_code="en")
    carla = server.user("Carla", language_code="en", started=False)

    async def story() -> None:
        await ann.send("/start")
        await polling(server)
        await ann.share_users("Who comes?", bob, carla)

    server.story(story())


@pytest.fixture
async def ann_picks_a_group(server: BotApiServer) -> None:
    """Ann presses **Start**. When the bot shows its keyboard, she presses **Where?** and picks her *Chess club*."""
    ann = ann_lee(server)
    club = server.supergroup("Chess club", members=[ann], with_bot=False)

    async def story() -> None:
        await ann.send("/start")
        await polling(server)
        await ann.share_chat("Where?", club)

    server.story(story())


@pytest.fixture
async def ann_orders_in_a_web_app(server: BotApiServer) -> None:
    """Ann presses **Start**, opens the Web App with the key **Order**, and orders two coffees there."""
    ann = ann_lee(server)

    async def story() -> None:
        await ann.send("/start")
        await polling(server)
        app = await ann.open_web_app("Order")
        await app.send_data('{"coffees": 2}')

    server.story(story())


@pytest.fixture
async def olga_speaks_for_the_club(server: BotApiServer) -> None:
    """Olga, an anonymous administrator of *Coffee club*, has written *We close at ten.* there. Ann has forwarded that
    to the bot.
    """  # noqa: D205 (a caption is one paragraph)
    ann, olga = ann_lee(server), server.user("Olga", language_code="en")
    club = server.supergroup("Coffee club", members=[ann, olga], with_bot=False)
    club.record.promote(olga.account, by=ann.account)
    club.record.member(olga.account).anonymous = True
    await ann.forward(await olga.send("We close at ten.", chat=club))


@pytest.fixture
async def ann_asks_the_bot_as_a_guest(server: BotApiServer) -> None:
    """The bot answers as a guest. In a group that it is not in, Ann has written *@example_bot when do you open?*."""
    await ask_a_guest(server)


async def ask_a_guest(server: BotApiServer) -> None:
    """Have Ann ask the bot in a group that it is not in."""
    server.bot.supports_guest_queries = True
    ann = ann_lee(server)
    friends = server.group("Friends", members=[ann], with_bot=False)
    await ann.ask_guest("@example_bot when do you open?", chat=friends)


@pytest.fixture
async def ann_shares_by_a_button(server: BotApiServer) -> None:
    """Ann has pressed **Start**. She opens the Web App with the bot's button, and shares with her friends what the bot
    has kept ready.
    """  # noqa: D205 (a caption is one paragraph)
    ann = ann_lee(server)
    friends = server.group("Friends", members=[ann], with_bot=False)
    await ann.send("/start")

    async def story() -> None:
        app = await ann.open_web_app("Share", message=await ann.receives("Share"))
        await app.share_message(kept_in(app), friends)

    server.story(story())


@pytest.fixture
async def ann_picks_bob_in_a_web_app(server: BotApiServer) -> None:
    """Ann has pressed **Start**. In the Web App that the bot's button opens she is asked who comes, and picks Bob."""
    ann = ann_lee(server)
    bob = server.user("Bob", language_code="en")
    await ann.send("/start")

    async def story() -> None:
        app = await ann.open_web_app("Book a table", message=await ann.receives("Book a table"))
        await polling(server)
        await app.use_button(kept_in(app), bob)

    server.story(story())


def kept_in(app: WebApp) -> str:
    """Return the id of what the bot has kept ready: the page has it from its address."""
    return app.url.rpartition("=")[2]


@pytest.fixture
async def ann_makes_a_bot(server: BotApiServer) -> None:
    """Ann presses **Start**. When the bot shows its keyboard, she presses **Make my bot**, and makes one."""
    ann = ann_lee(server)

    async def story() -> None:
        await ann.send("/start")
        await polling(server)
        await ann.create_bot("Make my bot")

    server.story(story())


@pytest.fixture
async def ann_sends_a_quiz(server: BotApiServer) -> None:
    """Ann presses **Start**. When the bot shows its keyboard, she presses **Ask us**, and sends a quiz."""
    ann = ann_lee(server)

    async def story() -> None:
        await ann.send("/start")
        await polling(server)
        await ann.send_poll("Where does coffee come from?", ["Ethiopia", "Iceland"], right="Ethiopia")

    server.story(story())


@pytest.fixture
async def ann_boosts_the_club(server: BotApiServer) -> None:
    """Ann, who has Telegram Premium, has boosted the supergroup *Coffee club*. The bot is an administrator there."""
    await _boost(server)


@pytest.fixture
async def ann_takes_her_boost_back(server: BotApiServer) -> None:
    """Ann has boosted the supergroup *Coffee club*, and has given her boost to another chat since."""
    ann, club, boost = await _boost(server)
    await ann.take_boost_back(boost, chat=club)


async def _boost(server: BotApiServer) -> tuple[Person, Group, Boost]:
    ann = server.user("Ann", language_code="en", is_premium=True)
    club = server.supergroup("Coffee club", members=[server.user("Olga", language_code="en"), ann])
    club.promote(server.bot)
    return ann, club, await ann.boost(club)


@pytest.fixture
async def ann_has_made_a_bot(server: BotApiServer) -> None:
    """The bot has asked Ann for a bot of her own, and she has made one: *Ann's shop*."""
    await make_bot(server)


async def make_bot(server: BotApiServer) -> None:
    """Have Ann make a bot that the other one looks after."""
    ann = ann_lee(server)
    await ann.send("/start")
    wanted = {"request_id": 1, "suggested_name": "Ann's shop", "suggested_username": "anns_shop_bot"}
    keyboard = {"keyboard": [[{"text": "Make my bot", "request_managed_bot": wanted}]]}
    about = {"chat_id": ann.id, "text": "Shall we make one?", "reply_markup": keyboard}
    await server.core.call(server.token, "sendMessage", about)
    await ann.create_bot("Make my bot")


@pytest.fixture
async def olga_posts_in_her_channel(server: BotApiServer) -> None:
    """Olga has posted *New beans are here.* in her channel *Coffee news*, of which the bot is an administrator."""
    await post(server)


async def post(server: BotApiServer) -> None:
    """Have Olga post in a channel that the bot looks after."""
    olga = server.user("Olga", language_code="en")
    await olga.send("New beans are here.", chat=server.channel("Coffee news", members=[olga]))


@pytest.fixture
async def ann_starts_and_lets_her_status_be_set(server: BotApiServer) -> None:
    """Ann, who has Telegram Premium, lets the bot set the emoji beside her name. She has pressed **Start**."""
    await let_status_be_set(server)


async def let_status_be_set(server: BotApiServer) -> None:
    """Have Ann start the bot, which may set her status."""
    ann = server.user("Ann", language_code="en", is_premium=True)
    ann.let_set_status()
    await ann.send("/start")


@pytest.fixture
async def readers_react_to_a_post(server: BotApiServer) -> None:
    """Once the bot asks for updates, Olga posts in her channel *Coffee news*. Ann reacts with 👍, then Bob and Carla do
    with 🔥.
    """  # noqa: D205 (a caption is one paragraph)
    olga, *readers = (server.user(name, language_code="en") for name in ("Olga", "Ann", "Bob", "Carla"))
    channel = server.channel("Coffee news", members=[olga, *readers])

    async def story() -> None:
        await polling(server)
        post = await olga.send("New beans are here.", chat=channel)
        for reader, emoji in zip(readers, ("👍", "🔥", "🔥"), strict=True):
            await reader.react(post, emoji)
            await polling(server)

    server.story(story())


@pytest.fixture
async def readers_pay_for_reactions(server: BotApiServer) -> None:
    """Once the bot asks for updates, Olga posts in her channel *Coffee news*. Ann and Carla react with 👍 and 🔥, and
    Bob with 20 Telegram Stars and then with 5 more.
    """  # noqa: D205 (a caption is one paragraph)
    olga, ann, bob, carla = (server.user(name, language_code="en") for name in ("Olga", "Ann", "Bob", "Carla"))
    server.give_stars(bob, 100)
    channel = server.channel("Coffee news", members=[olga, ann, bob, carla])

    async def story() -> None:
        await polling(server)
        post = await olga.send("Who wants the recipe?", chat=channel)
        await ann.react(post, "👍")
        await carla.react(post, "🔥")
        for stars in (20, 5):
            await polling(server)
            await bob.react_with_stars(post, stars)

    server.story(story())


@pytest.fixture
async def ann_shows_her_channel(server: BotApiServer) -> None:
    """Ann shows her channel *Ann bakes* in her profile: she has posted *Cake today* and *Bread tomorrow* there. She has
    pressed **Start**.
    """  # noqa: D205 (a caption is one paragraph)
    ann = ann_lee(server)
    channel = server.channel("Ann bakes", members=[ann], with_bot=False, username="ann_bakes")
    for text in ("Cake today", "Bread tomorrow"):
        await ann.send(text, chat=channel)
    ann.show_channel(channel)
    await ann.send("/start")


@pytest.fixture
async def ann_invites_bob_from_a_web_app(server: BotApiServer) -> None:
    """Ann has pressed **Start**. She opens the Web App with the button **Invite**, and picks Bob in it."""
    ann, bob = ann_lee(server), server.user("Bob", language_code="en")
    await ann.send("/start")

    async def story() -> None:
        message = await ann.receives("Invite")
        app = await ann.open_web_app("Invite", message=message)
        await app.use_button(app.url.rpartition("=")[2], bob)

    server.story(story())


@pytest.fixture
async def ann_shares_an_invitation(server: BotApiServer) -> None:
    """Ann has pressed **Start**. She opens the Web App with the button **Invite**, and sends the invitation to her
    friends.
    """  # noqa: D205 (a caption is one paragraph)
    ann = ann_lee(server)
    friends = server.group("Friends", members=[ann], with_bot=False)
    await ann.send("/start")

    async def story() -> None:
        message = await ann.receives("Invite")
        app = await ann.open_web_app("Invite", message=message)
        await app.share_message(app.url.rpartition("=")[2], friends)

    server.story(story())
