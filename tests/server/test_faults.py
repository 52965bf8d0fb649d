"""Trouble on demand: what a client meets, and what the server has done by then."""

from __future__ import annotations

import asyncio
from typing import TYPE_CHECKING, Any

import pytest

from aiogram.exceptions import TelegramNetworkError, TelegramRetryAfter, TelegramServerError
from aiogram.methods import SendMessage
from aiogram.testing import BotApiServer

if TYPE_CHECKING:
    from collections.abc import AsyncIterator

    from aiogram import Bot
    from aiogram.testing import Person


@pytest.fixture
def ann(server: BotApiServer) -> Person:
    return server.user("Ann")


@pytest.fixture(params=["in process", "http"])
async def bot(request: pytest.FixtureRequest, server: BotApiServer) -> AsyncIterator[Bot]:
    async with server.make_bot(in_process=request.param == "in process") as bot:
        yield bot


async def test_a_flood_asks_to_wait_and_then_the_call_succeeds(server: BotApiServer, ann: Person, bot: Bot) -> None:
    server.fail("sendMessage", "flood", seconds=7)
    with pytest.raises(TelegramRetryAfter) as caught:
        await bot.send_message(ann.id, "Hi")
    assert caught.value.retry_after == 7
    assert (await bot.send_message(ann.id, "Hi")).text == "Hi"
    assert [one.status for one in server.exchanges] == [429, 200]


async def test_an_error_of_the_server_does_nothing(server: BotApiServer, ann: Person, bot: Bot) -> None:
    server.fail("SENDmessage", "error")
    with pytest.raises(TelegramServerError):
        await bot.send_message(ann.id, "Hi")
    assert not ann.chat().messages


@pytest.mark.parametrize(("trouble", "arrived"), [("disconnect", 0), ("half", 1)])
async def test_a_broken_connection_is_an_error_of_the_network(
    server: BotApiServer, ann: Person, bot: Bot, trouble: Any, arrived: int
) -> None:
    server.fail("sendMessage", trouble)
    with pytest.raises(TelegramNetworkError, match="broke") as caught:
        await bot.send_message(ann.id, "Hi")
    assert caught.value.sent
    assert len(ann.chat().messages) == arrived


async def test_a_call_that_hangs_ends_with_the_client_s_patience(server: BotApiServer, ann: Person, bot: Bot) -> None:
    server.fail("sendMessage", "hang")
    with pytest.raises(TelegramNetworkError, match="did not answer within"):
        await bot(SendMessage(chat_id=ann.id, text="Hi"), request_timeout=0.05)
    await server.idle()
    assert not ann.chat().messages


async def test_a_call_that_hangs_ends_with_the_server() -> None:
    server = BotApiServer()
    fault = server.fail("getMe", "hang")
    call = asyncio.create_task(server.core.call(server.token, "getMe"))
    await server.core.activity.until(lambda: fault.happened == 1)
    await server.close()
    assert (await call).status == 500


async def test_a_slow_answer_comes_when_its_time_has_come(server: BotApiServer, ann: Person, bot: Bot) -> None:
    fault = server.fail("sendMessage", "slow", seconds=30)
    call = asyncio.create_task(bot.send_message(ann.id, "Hi"))
    await server.core.activity.until(lambda: fault.happened == 1)
    await server.clock.advance(29)
    assert not ann.chat().messages
    await server.clock.advance(1)
    assert (await call).text == "Hi"


async def test_a_fault_meets_so_many_calls_of_its_method_and_bot(server: BotApiServer, bot: Bot) -> None:
    other = server.add_bot("Other", username="other_bot")
    fault = server.fail("getMe", "error", times=2, bot=server.bot)
    assert (await server.core.call(other.token, "getMe")).status == 200
    await bot.get_chat_menu_button()
    statuses = [(await server.core.call(server.token, "getMe")).status for _ in range(3)]
    assert (statuses, fault.happened) == ([500, 500, 200], 2)


async def test_a_fault_for_every_call_ends_when_told(server: BotApiServer) -> None:
    fault = server.fail("*", "error", times=None)
    assert [(await server.core.call(server.token, name)).status for name in ("getMe", "getUpdates")] == [500, 500]
    fault.end()
    assert (await server.core.call(server.token, "getMe")).status == 200


@pytest.mark.parametrize(
    ("arguments", "words"),
    [
        ({"method": "sendMesage"}, "'sendMesage' is no method of the Bot API"),
        ({"trouble": "fire"}, "'fire' is no trouble"),
        ({"times": 0}, "times must be at least 1"),
        ({"seconds": 0}, "seconds must be over 0"),
        ({"seconds": 1.5}, "whole for a flood"),
    ],
)
async def test_a_fault_that_cannot_be_is_refused(server: BotApiServer, arguments: dict[str, Any], words: str) -> None:
    given: dict[str, Any] = {"method": "getMe", "trouble": "flood", **arguments}
    with pytest.raises(ValueError, match=words):
        server.fail(**given)
