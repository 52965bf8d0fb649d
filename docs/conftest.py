"""The stories: what has happened, or happens, around a snippet.

A story is a pytest fixture that a page names in a fence, as in ```` ```{.python fixture:ann_starts} ````. Its docstring
is the caption above the snippet: Markdown, a sentence or two, in the present perfect for what has happened before the
program starts, in the present for what happens while it runs. Several fixtures of a fence are told in their order.

To add one, write an `async def` below that takes `server`, an `aiogram.testing.BotApiServer` made for this one run:

- What has happened before is done at once: `ann = server.user("Ann")`, `await ann.send("/start")`. A message that the
  bot has sent earlier comes from `bot_sends`.
- What people do in return for something that the program does goes into an inner function, which is started by
  `server.story(...)`. There they wait: `await ann.receives("Tea")` for a message with that text or button,
  `await press.answer()` for the answer to a press, `await polling(server)` until the bot has done all it had to do.

A story gives the program nothing but the world to act in: no names, no objects. One that waits for something that the
program never does fails the run, with what it waited for.
"""

from __future__ import annotations

import asyncio
import fcntl
import hashlib
import hmac
import tempfile
import time
from pathlib import Path
from typing import TYPE_CHECKING
from urllib.parse import urlencode

import aiohttp
import pytest
from aiohttp import web

from aiogram.testing import BotApiServer, Group, Person
from aiogram.testing.delivery import HttpDelivery

if TYPE_CHECKING:
    from collections.abc import AsyncIterator, Iterator

    from aiogram.testing import BotAccount, SeenMessage
    from aiogram.testing.webhooks import Delivery, Reply

HOUR = 3600
WEBHOOK_PORT = 8443
LOGIN_PORT = 8080
PROXIED = "https://example.com/", f"http://127.0.0.1:{WEBHOOK_PORT}/"
"""The address of the webhooks, and where the web server there passes requests on to: the port of the programs."""


@pytest.fixture
async def server() -> AsyncIterator[BotApiServer]:
    """A Bot API server of its own for every snippet."""
    http = HttpDelivery()

    async def deliver(delivery: Delivery) -> Reply:
        return await http(delivery._replace(url=delivery.url.replace(*PROXIED, 1)))

    async with BotApiServer(deliver=deliver) as server:
        yield server
    await http.close()


@pytest.fixture
def ports() -> Iterator[None]:
    """The ports that stand in the pages belong to one run at a time on this machine."""
    with (Path(tempfile.gettempdir()) / "aiogram-reference-ports.lock").open("w") as file:
        fcntl.flock(file, fcntl.LOCK_EX)
        yield


async def bot_sends(
    server: BotApiServer, to: Person | Group, text: str, *labels: str, bot: BotAccount | None = None
) -> SeenMessage:
    """Have a bot, the server's own unless another is named, send a message with a row of buttons.

    Their data are their labels in small letters.
    """
    row = [{"text": label, "callback_data": label.lower()} for label in labels]
    parameters = {"chat_id": to.id, "text": text, "reply_markup": {"inline_keyboard": [row]}}
    answer = await server.core.call((bot or server.bot).token, "sendMessage", parameters)
    if not answer.body["ok"]:
        raise RuntimeError(f"the story cannot begin: {answer.body['description']}")
    return (to.chat(bot) if isinstance(to, Person) else to).last


async def polling(server: BotApiServer) -> None:
    """Wait until the bot has done all that it had to do, and asks for more."""
    core = server.core
    await core.activity.until(
        lambda: any(bot.polls.parked for bot in core.bots) and not core.busy(), "the bot to ask for updates"
    )


async def presses_first(server: BotApiServer, person: Person, *, times: int) -> None:
    """Have somebody press the first button of the newest message that has any, each time for an answer."""
    for _ in range(times):
        message = await person.receives(lambda message: bool(message.labels))
        await polling(server)
        await (await person.press(message, message.labels[0])).answer()


async def reachable(port: int) -> None:
    """Wait until the program listens."""
    while True:
        try:
            _, writer = await asyncio.open_connection("127.0.0.1", port)
        except OSError:
            await asyncio.sleep(0.02)
        else:
            writer.close()
            return


async def set_webhook(server: BotApiServer) -> None:
    """Have the bot's updates delivered to the program that listens on `WEBHOOK_PORT`."""
    await server.core.call(server.token, "setWebhook", {"url": f"{PROXIED[0]}bot"})


@pytest.fixture
async def ann_starts(server: BotApiServer) -> None:
    """Ann has opened the bot and pressed **Start**."""
    await server.user("Ann", language_code="en").send("/start")


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


# In a group.


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


# Somebody presses a button under a message that is there already.


@pytest.fixture
async def ann_presses_like(server: BotApiServer) -> None:
    """Ann has pressed **Like** under the bot's message."""
    ann = server.user("Ann", language_code="en")
    await ann.press(await bot_sends(server, ann, "How do you like it?", "Like"), "Like")


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


# Somebody writes, and presses what the program sends.


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


async def starts_and_presses(server: BotApiServer, *labels: str) -> None:
    """Have Ann start the bot, and press buttons in turn, each time that the bot has dealt with the one before."""
    ann = server.user("Ann", language_code="en")
    await ann.send("/start")

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


# Webhooks, and other requests to the program.


@pytest.fixture
async def webhook_of_start(server: BotApiServer, ports: None) -> None:  # noqa: ARG001 (held, not used)
    """A web server passes what comes to `https://example.com/bot` on to port 8443. Ann has pressed **Start**."""
    await server.user("Ann", language_code="en").send("/start")


@pytest.fixture
async def webhook_of_like(server: BotApiServer, ports: None) -> None:  # noqa: ARG001 (held, not used)
    """A web server passes what comes to `https://example.com/bot` on to port 8443. Ann presses **Like**."""
    ann = server.user("Ann", language_code="en")
    message = await bot_sends(server, ann, "How do you like it?", "Like")

    async def story() -> None:
        await (await ann.press(message, "Like")).answer()

    server.story(story())


@pytest.fixture
async def webhook_that_fails(server: BotApiServer, ports: None) -> None:  # noqa: ARG001 (held, not used)
    """A webhook is set, and Ann has pressed **Start**. The program behind the webhook has answered with an error."""

    async def fail(_: web.Request) -> web.Response:
        return web.Response(status=500)

    app = web.Application()
    app.router.add_post("/bot", fail)
    runner = web.AppRunner(app)
    await runner.setup()
    try:
        await web.TCPSite(runner, "127.0.0.1", WEBHOOK_PORT).start()
        await set_webhook(server)
        await server.user("Ann", language_code="en").send("/start")
        await server.idle()
    finally:
        await runner.cleanup()


@pytest.fixture
async def ann_logs_in(server: BotApiServer, ports: None) -> None:  # noqa: ARG001 (held, not used)
    """Ann presses a login button, and her app opens the website. Then somebody forges a login as Bob."""
    ann = server.user("Ann", language_code="en")
    about = {"id": str(ann.id), "first_name": "Ann", "auth_date": str(int(time.time()))}
    signed = "\n".join(f"{name}={about[name]}" for name in sorted(about))
    key = hashlib.sha256(server.token.encode()).digest()
    genuine = {**about, "hash": hmac.new(key, signed.encode(), hashlib.sha256).hexdigest()}

    async def story() -> None:
        await reachable(LOGIN_PORT)
        async with aiohttp.ClientSession() as session:
            for query, status in ((genuine, 200), ({**genuine, "first_name": "Bob"}, 403)):
                url = f"http://127.0.0.1:{LOGIN_PORT}/login?{urlencode(query)}"
                async with session.get(url) as response:
                    assert response.status == status  # noqa: S101 (the point of the story)

    server.story(story())


@pytest.fixture
async def webhook_once_a_second(server: BotApiServer) -> None:
    """The server takes one new address a second, as Telegram does."""
    server.core.settings.set_webhook_interval = 1
