"""The stories."""

from __future__ import annotations

from datetime import timedelta
from typing import TYPE_CHECKING

import pytest

from aiogram.testing import BotApiServer

if TYPE_CHECKING:
    from collections.abc import AsyncIterator

    from aiogram.testing import BotAccount, Person, SeenMessage


@pytest.fixture
async def server() -> AsyncIterator[BotApiServer]:
    """A Bot API server of its own for every snippet."""
    async with BotApiServer(local=True) as server:
        yield server


@pytest.fixture
async def ann_starts(server: BotApiServer) -> None:
    """Ann has opened the bot and pressed **Start**."""
    await server.user("Ann", language_code="en").send("/start")


async def _ask(
    server: BotApiServer, who: Person, text: str, *, bot: BotAccount | None = None, **buttons: str
) -> SeenMessage:
    """Have a bot, the default one unless named, send a question; `buttons` are label="data", a row each."""
    rows = [[{"text": label, "callback_data": data}] for label, data in buttons.items()]
    question = {"chat_id": who.id, "text": text, "reply_markup": {"inline_keyboard": rows}}
    answer = await server.core.call((bot or server.bot).token, "sendMessage", question)
    if not answer.body["ok"]:
        raise RuntimeError(f"the story cannot begin: {answer.body}")
    return who.chat(bot).last


@pytest.fixture
async def ann_has_written_three_times(server: BotApiServer) -> None:
    """Ann has written *One*, *Two* and *Three*."""
    ann = server.user("Ann", language_code="en")
    for text in ("One", "Two", "Three"):
        await ann.send(text)


@pytest.fixture
async def ann_has_blocked_the_bot(server: BotApiServer) -> None:
    """Ann has asked *Is my order ready?*, and blocked the bot."""
    ann = server.user("Ann", language_code="en")
    await ann.send("Is my order ready?")
    await ann.block()


@pytest.fixture
async def ann_starts_and_presses(server: BotApiServer) -> None:
    """Ann presses **Start**, and then the first button that she gets."""
    server.story(_starts_and_presses(server.user("Ann", language_code="en", started=False), times=1))


@pytest.fixture
async def ann_starts_and_presses_twice(server: BotApiServer) -> None:
    """Ann presses **Start**, and then twice the first button that she gets."""
    server.story(_starts_and_presses(server.user("Ann", language_code="en", started=False), times=2))


async def _starts_and_presses(who: Person, times: int) -> None:
    await who.send("/start")
    for _ in range(times):
        question = await who.receives(lambda message: bool(message.labels))
        press = await who.press(question, question.labels[0])
        await press.answer()


@pytest.fixture
async def ann_presses_like(server: BotApiServer) -> None:
    """Ann has pressed **Like** under the bot's message."""
    ann = server.user("Ann", language_code="en")
    await ann.press(await _ask(server, ann, "How is it?", Like="like"), "Like")


@pytest.fixture
async def ann_presses_like_twice(server: BotApiServer) -> None:
    """Ann presses **Like** under the bot's message, sees the answer, and presses again."""
    ann = server.user("Ann", language_code="en")
    question = await _ask(server, ann, "How is it?", Like="like")

    async def press_twice() -> None:
        for _ in range(2):
            press = await ann.press(question, "Like")
            await press.answer()

    server.story(press_twice())


@pytest.fixture
async def ann_presses_delete(server: BotApiServer) -> None:
    """Ann has pressed **Delete** under the bot's message."""
    ann = server.user("Ann", language_code="en")
    await ann.press(await _ask(server, ann, "Your order: one espresso", Delete="delete"), "Delete")


@pytest.fixture
async def ann_pressed_long_ago(server: BotApiServer) -> None:
    """Ann pressed **Like** two minutes ago, and the bot comes too late to answer."""
    server.core.settings.callback_query_lifetime = 60
    ann = server.user("Ann", language_code="en")
    await ann.press(await _ask(server, ann, "How is it?", Like="like"), "Like")
    await server.clock.advance(120)


@pytest.fixture
async def ann_presses_an_old_button(server: BotApiServer) -> None:
    """Ann has pressed **Order** under a message that the bot sent three days ago."""
    ann = server.user("Ann", language_code="en")
    offer = await _ask(server, ann, "Espresso, today for half the price", Order="order:espresso")
    await server.clock.advance(timedelta(days=3).total_seconds())
    await ann.press(offer, "Order")


@pytest.fixture
async def app_invents_data(server: BotApiServer) -> None:
    """Under a message with the button **Espresso** a modified app sends data that the button does not have."""
    mallory = server.user("Mallory", language_code="en")
    question = await _ask(server, mallory, "What may it be?", Espresso="order:espresso")
    await mallory.press_forged(question, "order:espresso:0")


@pytest.fixture
async def ann_asks_and_bob_presses(server: BotApiServer) -> None:
    """Ann sends `/order` in a group, and Bob presses the button that she gets."""
    ann, bob = server.user("Ann", language_code="en"), server.user("Bob", language_code="en")
    group = server.group("Coffee", members=[ann, bob])

    async def ask_and_press() -> None:
        await ann.send("/order", chat=group)
        press = await bob.press(await ann.receives("Cancel", chat=group), "Cancel")
        await press.answer()

    server.story(ask_and_press())


@pytest.fixture
async def ann_presses_at_two_bots(server: BotApiServer, monkeypatch: pytest.MonkeyPatch) -> None:
    """Ann has pressed **Like** at two bots. The token of the second is in `SECOND_BOT_TOKEN`."""
    second = server.add_bot("Second Bot", username="second_bot")
    monkeypatch.setenv("SECOND_BOT_TOKEN", second.token)
    ann = server.user("Ann", language_code="en")
    for bot in (server.bot, second):
        await ann.press(await _ask(server, ann, "How is it?", bot=bot, Like="like"), "Like", bot=bot)
