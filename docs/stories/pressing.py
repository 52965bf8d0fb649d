"""Somebody presses a button under a message that is there already."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from .steps import HOUR, bot_sends, polling, presses_first

if TYPE_CHECKING:
    from aiogram.testing import BotApiServer, Person


@pytest.fixture
async def ann_presses_like(server: BotApiServer) -> None:
    """Ann has pressed **Like** under the bot's message."""
    ann = server.user("Ann", language_code="en")
    await ann.press(await bot_sends(server, ann, "How do you like it?", "Like"), "Like")


@pytest.fixture
async def ann_presses_like_twice(server: BotApiServer) -> None:
    """Ann has tapped twice on **Like** under the bot's message, before the bot could do anything."""
    ann = server.user("Ann", language_code="en")
    message = await bot_sends(server, ann, "How do you like it?", "Like")
    for _ in range(2):
        await ann.press(message, "Like")


@pytest.fixture
async def ann_presses_delete(server: BotApiServer) -> None:
    """Ann has pressed **Delete** under the bot's message."""
    ann = server.user("Ann", language_code="en")
    await ann.press(await bot_sends(server, ann, "Your order: one coffee.", "Delete"), "Delete")


@pytest.fixture
async def ann_presses_more(server: BotApiServer) -> None:
    """Ann has pressed **More** under the bot's message `News of today.`."""
    ann = server.user("Ann", language_code="en")
    await ann.press(await bot_sends(server, ann, "News of today.", "More"), "More")


@pytest.fixture
async def ann_presses_refresh(server: BotApiServer) -> None:
    """Ann has pressed **Refresh** under the bot's message `3 places left`."""
    ann = server.user("Ann", language_code="en")
    await ann.press(await bot_sends(server, ann, "3 places left", "Refresh"), "Refresh")


@pytest.fixture
async def ann_asks_for_the_hours_twice(server: BotApiServer) -> None:
    """Ann presses **Opening hours** under the bot's message, sees the answer, and presses again."""
    ann = server.user("Ann", language_code="en")
    message = await bot_sends(server, ann, "What would you like to know?", "Opening hours")

    async def story() -> None:
        for _ in range(2):
            await (await ann.press(message, "Opening hours")).answer()

    server.story(story())


@pytest.fixture
async def ann_pressed_long_ago(server: BotApiServer) -> None:
    """Ann pressed **Like** two minutes ago. The server of this example takes an answer for one minute."""
    server.core.settings.callback_query_lifetime = 60
    ann = server.user("Ann", language_code="en")
    await ann.press(await bot_sends(server, ann, "How do you like it?", "Like"), "Like")
    await server.clock.advance(120)


@pytest.fixture
async def ann_presses_an_old_button(server: BotApiServer) -> None:
    """Ann has pressed **Order** under a message that the bot sent three days ago."""
    ann = server.user("Ann", language_code="en")
    offer = await bot_sends(server, ann, "Espresso, today for half the price", "Order")
    await server.clock.advance(72 * HOUR)
    await ann.press(offer, "Order")


@pytest.fixture
async def ann_presses_a_deleted_button(server: BotApiServer) -> None:
    """Ann has pressed **Vote** under a message of the bot that was deleted a moment before."""
    ann = server.user("Ann", language_code="en")
    await press_deleted(server, ann, "Vote")


async def press_deleted(server: BotApiServer, person: Person, label: str) -> None:
    """Have somebody press a button under a message that is gone."""
    message = await bot_sends(server, person, "Which day?", label)
    await server.core.call(server.token, "deleteMessage", {"chat_id": person.id, "message_id": message.message_id})
    await person.press(message, label)


async def press_inline(person: Person, label: str) -> None:
    """Have somebody press a button under a message that they have sent through inline mode."""
    buttons = [[{"text": label, "callback_data": label.lower()}]]
    await person.press(person.inline_message("Who brings the cake?", buttons), label)


@pytest.fixture
async def olga_posts_and_ann_presses(server: BotApiServer) -> None:
    """Olga posts in her channel *Coffee news*, of which the bot is an administrator. Ann presses the button that the
    bot puts there, twice.
    """  # noqa: D205 (a caption is one paragraph)
    olga, ann = (server.user(name, language_code="en") for name in ("Olga", "Ann"))
    channel = server.channel("Coffee news", members=[olga, ann])

    async def story() -> None:
        post = await olga.send("New beans are here.", chat=channel)
        for _ in range(2):
            await server.core.activity.until(lambda: bool(post.labels), "the bot to put a button there")
            await polling(server)
            await (await ann.press(post, post.labels[0])).answer()

    server.story(story())


@pytest.fixture
async def ann_presses_under_an_inline_message(server: BotApiServer) -> None:
    """Ann has sent a message to her friends through the bot's inline mode, and has pressed **Me** under it."""
    await press_inline(server.user("Ann", language_code="en"), "Me")


@pytest.fixture
async def ann_plays(server: BotApiServer) -> None:
    """Ann has pressed **Play chess** under the game that the bot has sent her."""
    ann = server.user("Ann", language_code="en")
    await ann.press(server.game_message(ann, "chess"), "Play chess")


@pytest.fixture
async def ann_presses_three_buttons(server: BotApiServer) -> None:
    """Ann has pressed three buttons: **Like** under a message, **Vote** under one that is gone, **Me** under one that
    she has sent through inline mode.
    """  # noqa: D205 (a caption is one paragraph)
    ann = server.user("Ann", language_code="en")
    await ann.press(await bot_sends(server, ann, "How do you like it?", "Like"), "Like")
    await press_deleted(server, ann, "Vote")
    await press_inline(ann, "Me")


@pytest.fixture
async def ann_presses_four_buttons(server: BotApiServer) -> None:
    """Ann has pressed four buttons: **Like** under a message, **Vote** under one that is gone, **Me** under one that
    she has sent through inline mode, and **Play chess** under a game.
    """  # noqa: D205 (a caption is one paragraph)
    ann = server.user("Ann", language_code="en")
    await ann.press(await bot_sends(server, ann, "How do you like it?", "Like"), "Like")
    await press_deleted(server, ann, "Vote")
    await press_inline(ann, "Me")
    await ann.press(server.game_message(ann, "chess"), "Play chess")


@pytest.fixture
async def app_invents_data(server: BotApiServer) -> None:
    """Under a message with the button **Espresso** a modified app has sent data that the button does not have."""
    mallory = server.user("Mallory", language_code="en")
    message = await bot_sends(server, mallory, "What would you like?", "Espresso")
    await mallory.press_forged(message, "order:espresso:0")


@pytest.fixture
async def ann_presses_at_two_bots(server: BotApiServer, monkeypatch: pytest.MonkeyPatch) -> None:
    """Ann presses **Like** at one bot, and then at another, whose token is in `SECOND_BOT_TOKEN`."""
    station = server.add_bot("Station Bot", username="station_bot")
    monkeypatch.setenv("SECOND_BOT_TOKEN", station.token)
    ann = server.user("Ann", language_code="en")
    messages = [await bot_sends(server, ann, "How was it?", "Like", bot=bot) for bot in (server.bot, station)]

    async def story() -> None:
        for message in messages:
            await (await ann.press(message, "Like")).answer()

    server.story(story())


@pytest.fixture
async def ann_starts_and_there_is_a_game(server: BotApiServer) -> None:
    """The bot has the game *Chess*. Ann has pressed **Start**."""
    server.add_game("chess", "Chess", "A quick game against the clock.")
    await server.user("Ann", language_code="en").send("/start")


@pytest.fixture
async def ann_starts_and_plays(server: BotApiServer) -> None:
    """The bot has the game *Chess*. Ann presses **Start**, and then the button under the game."""
    server.add_game("chess", "Chess", "A quick game against the clock.")
    ann = server.user("Ann", language_code="en")
    await ann.send("/start")
    server.story(presses_first(server, ann, times=1))


@pytest.fixture
async def ann_asks_who_leads(server: BotApiServer) -> None:
    """Ann, Bob and Carla have played *Chess* in the supergroup *Coffee club*. Ann replies to the game with `/top`."""
    server.add_game("chess", "Chess", "A quick game against the clock.")
    points = {server.user(name, language_code="en"): won for name, won in (("Ann", 120), ("Bob", 150), ("Carla", 90))}
    ann = next(iter(points))
    club = server.supergroup("Coffee club", members=points)
    await server.core.call(server.token, "sendGame", {"chat_id": club.id, "game_short_name": "chess"})
    game = club.last
    for person, won in points.items():
        about = {"user_id": person.id, "score": won, "chat_id": club.id, "message_id": game.message_id}
        await server.core.call(server.token, "setGameScore", about)
    await ann.send("/top", chat=club, reply_to=game)


@pytest.fixture
async def ann_plays_twice(server: BotApiServer) -> None:
    """Ann presses **Play chess** under the game that the bot has sent her, and the first button once more later."""
    ann = server.user("Ann", language_code="en")
    game = server.game_message(ann, "chess")

    async def story() -> None:
        for _ in range(2):
            await polling(server)
            await ann.press(game, game.labels[0])

    server.story(story())
