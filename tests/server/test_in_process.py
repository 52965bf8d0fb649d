"""A `Bot` and its server in one program, without a socket between them."""

from __future__ import annotations

import subprocess
import sys
from typing import TYPE_CHECKING

import pytest

from aiogram import Bot
from aiogram.exceptions import AiogramError, FetchError, TelegramBadRequest, TelegramNetworkError
from aiogram.methods import GetUpdates
from aiogram.testing import BotApiServer
from aiogram.types import BufferedInputFile, InlineKeyboardButton, InlineKeyboardMarkup

if TYPE_CHECKING:
    from collections.abc import AsyncIterator


@pytest.fixture
async def deaf() -> AsyncIterator[BotApiServer]:
    async with BotApiServer(listen=False) as server:
        yield server


@pytest.fixture(params=["in process", "http"])
async def bot(request: pytest.FixtureRequest, server: BotApiServer) -> AsyncIterator[Bot]:
    async with server.make_bot(in_process=request.param == "in process") as bot:
        yield bot


async def test_a_bot_sends_and_hears_of_a_press(server: BotApiServer, bot: Bot) -> None:
    ann = server.user("Ann")
    yes = InlineKeyboardButton(text="Yes", callback_data="yes")
    await bot.send_message(ann.id, "Tea? \xfc", reply_markup=InlineKeyboardMarkup(inline_keyboard=[[yes]]))
    press = await ann.press(None, "Yes")
    update = (await bot.get_updates())[0]
    assert update.callback_query
    await bot.answer_callback_query(update.callback_query.id, "Coming")
    toast = await press.answer()
    assert toast
    assert toast.text == "Coming"


async def test_a_refusal_is_the_error_that_it_is_over_http(bot: Bot) -> None:
    with pytest.raises(TelegramBadRequest, match="chat not found"):
        await bot.send_message(404, "Hello?")


async def test_a_poll_without_updates_ends_by_itself(bot: Bot) -> None:
    assert await bot.get_updates(timeout=0) == []


async def test_a_file_goes_up_beside_the_parameters(server: BotApiServer, bot: Bot) -> None:
    await bot.send_document(server.user("Ann").id, BufferedInputFile(b"\xff\xd8", "a.bin"), caption="\xfc")
    exchange = server.exchanges[-1]
    assert [(file.contents, file.name) for file in exchange.files.values()] == [(b"\xff\xd8", "a.bin")]
    assert exchange.parameters["caption"] == "\xfc"


async def test_a_file_that_is_not_there_is_not_fetched(bot: Bot) -> None:
    with pytest.raises(FetchError, match="404 Not Found"):
        [chunk async for chunk in bot.session.fetch(bot.session.file_address(bot.token, "a.jpg"), 5, 10, {})]


async def test_no_answer_in_time_is_an_error_of_the_network(server: BotApiServer) -> None:
    with pytest.raises(TelegramNetworkError, match=r"did not answer within 0.01 s") as caught:
        await server.session().send(server.token, GetUpdates(timeout=50), {"timeout": 50}, 0.01, {})
    assert caught.value.sent


async def test_a_server_that_does_not_listen_has_no_address(deaf: BotApiServer) -> None:
    with pytest.raises(RuntimeError, match=r"does not listen: use `server.make_bot\(\)`"):
        _ = deaf.url


async def test_a_bot_of_a_server_that_does_not_listen_needs_no_socket(deaf: BotApiServer) -> None:
    other = deaf.add_bot("Other", username="other_bot")
    async with deaf.make_bot(other) as bot:
        assert (await bot.get_me()).username == "other_bot"
    with pytest.raises((RuntimeError, AiogramError), match="does not listen"):
        deaf.make_bot(in_process=False)


def test_neither_the_session_nor_its_bot_needs_aiohttp() -> None:
    program = (
        "import asyncio, sys\n"
        "sys.modules['aiohttp'] = None\n"
        "from aiogram.testing import BotApiServer\n"
        "async def main():\n"
        "    async with BotApiServer(listen=False) as server, server.make_bot() as bot:\n"
        "        print((await bot.send_message(server.user('Ann').id, 'Hi')).text)\n"
        "asyncio.run(main())\n"
    )
    done = subprocess.run([sys.executable, "-c", program], capture_output=True, text=True, check=False)  # noqa: S603
    assert (done.stdout.strip(), done.stderr) == ("Hi", "")
