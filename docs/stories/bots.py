"""There is more than one bot."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from .steps import polling

if TYPE_CHECKING:
    from aiogram.testing import BotAccount, BotApiServer, Person


def second_bot(server: BotApiServer, monkeypatch: pytest.MonkeyPatch) -> BotAccount:
    """Make another bot, whose token the program finds in its environment."""
    kitchen = server.add_bot("Kitchen Bot", username="kitchen_bot")
    monkeypatch.setenv("SECOND_BOT_TOKEN", kitchen.token)
    return kitchen


@pytest.fixture
async def ann_orders_and_olga_cooks(server: BotApiServer, monkeypatch: pytest.MonkeyPatch) -> None:
    """The kitchen has a bot of its own, whose token is in `SECOND_BOT_TOKEN`. Olga, who cooks, presses **Start** there.
    Then Ann writes *One espresso* to the other bot.
    """  # noqa: D205 (a caption is one paragraph)
    kitchen = second_bot(server, monkeypatch)
    ann, olga = server.user("Ann", language_code="en"), server.user("Olga", language_code="en")

    async def story() -> None:
        await olga.send("/start", bot=kitchen)
        await olga.receives(bot=kitchen)
        await ann.send("One espresso")

    server.story(story())


@pytest.fixture
async def ann_starts_one_of_two_bots(server: BotApiServer, monkeypatch: pytest.MonkeyPatch) -> None:
    """Ann has pressed **Start** at one bot. There is a second, whose token is in `SECOND_BOT_TOKEN`, and to which she
    has never written.
    """  # noqa: D205 (a caption is one paragraph)
    second_bot(server, monkeypatch)
    await server.user("Ann", language_code="en", started=False).send("/start")


async def makes_a_bot(server: BotApiServer, person: Person) -> BotAccount:
    """Have somebody press **Start**, and make a bot by the key that they get."""
    await person.send("/start")
    await polling(server)
    return await person.create_bot("Make my bot")


@pytest.fixture
async def ann_makes_a_bot_and_starts_it(server: BotApiServer) -> None:
    """Ann presses **Start**. When the bot shows its keyboard, she presses **Make my bot**, makes one, and presses
    **Start** there.
    """  # noqa: D205 (a caption is one paragraph)
    ann = server.user("Ann", language_code="en")

    async def story() -> None:
        made = await makes_a_bot(server, ann)
        await ann.send("/start", bot=made)
        await ann.receives(bot=made)

    server.story(story())


@pytest.fixture
async def ann_makes_a_bot_and_opens_it(server: BotApiServer) -> None:
    """Ann presses **Start**. When the bot shows its keyboard, she presses **Make my bot**, and makes one. Then she
    presses **Open**.
    """  # noqa: D205 (a caption is one paragraph)
    ann = server.user("Ann", language_code="en")

    async def story() -> None:
        await makes_a_bot(server, ann)
        await (await ann.press(await ann.receives("Open"), "Open")).answer()

    server.story(story())


@pytest.fixture
async def ann_replaces_the_token_of_her_bot(server: BotApiServer) -> None:
    """Ann presses **Start**, and makes a bot with the key that she gets. Then she gives it another token at
    @BotFather.
    """  # noqa: D205 (a caption is one paragraph)
    ann = server.user("Ann", language_code="en")

    async def story() -> None:
        made = await makes_a_bot(server, ann)
        await polling(server)
        await ann.replace_token(made)

    server.story(story())
