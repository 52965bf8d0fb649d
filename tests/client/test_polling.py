from __future__ import annotations

import asyncio
import logging
from typing import TYPE_CHECKING, Any

import msgspec
import pytest

from aiogram import Bot
from aiogram.exceptions import TelegramConflictError, TelegramUnauthorizedError
from tests.scripted_server import TOKEN

if TYPE_CHECKING:
    from aiogram.types import Update
    from tests.client.conftest import Pauses
    from tests.scripted_server import Script


def message(number: int) -> dict[str, Any]:
    found = {"message_id": number, "date": 1, "chat": {"id": 1, "type": "private"}, "text": str(number)}
    return {"update_id": number, "message": found}


def offsets(script: Script) -> list[int | None]:
    return [parameters.get("offset") for name, parameters in script.asked if name == "getUpdates"]


async def take(bot: Bot, count: int) -> list[int]:
    """Receive `count` updates and leave the loop at the last."""
    taken: list[int] = []
    async for update in bot.updates(timeout=0):
        taken.append(update.update_id)
        if len(taken) == count:
            break
    return taken


async def test_an_update_is_confirmed_when_the_body_is_done_with_it(bot: Bot, script: Script) -> None:
    script.returns([message(5), message(6)]).returns([message(7)])
    seen: list[tuple[int, int]] = []
    async for update in bot.updates(timeout=0):
        seen.append((update.update_id, len(script.calls)))
        if update.update_id == 7:
            break
    assert seen == [(5, 1), (6, 1), (7, 2)]
    assert offsets(script) == [None, 7]


async def test_the_request_says_what_was_asked_for(bot: Bot, script: Script) -> None:
    script.returns([message(5)])
    async for _ in bot.updates(timeout=9, limit=3, allowed_updates=("message",)):
        break
    assert script.asked == [("getUpdates", {"limit": 3, "timeout": 9, "allowed_updates": ["message"]})]


async def test_break_leaves_the_current_update_unconfirmed_and_closing_confirms_the_others(script: Script) -> None:
    script.returns([message(5), message(6), message(7)]).returns([])
    async with Bot(TOKEN, server=script.url) as bot:
        assert await take(bot, 2) == [5, 6]
    assert offsets(script) == [None, 6]
    assert script.asked[-1][1] == {"offset": 6, "limit": 1, "timeout": 0}


async def test_an_error_in_the_body_leaves_its_update_unconfirmed(script: Script) -> None:
    script.returns([message(5), message(6)]).returns([])

    async def work() -> None:
        async with Bot(TOKEN, server=script.url) as bot:
            async for update in bot.updates():
                _ = 1 / (6 - update.update_id)

    with pytest.raises(ZeroDivisionError):
        await work()
    assert offsets(script) == [None, 6]


async def test_nothing_is_confirmed_when_nothing_was_finished(script: Script) -> None:
    script.returns([message(5)])
    async with Bot(TOKEN, server=script.url) as bot:
        assert await take(bot, 1) == [5]
    assert offsets(script) == [None]


async def test_a_second_loop_goes_on_where_the_first_was_left(script: Script) -> None:
    script.returns([message(5), message(6)]).returns([message(6), message(7)]).returns([])
    async with Bot(TOKEN, server=script.url) as bot:
        assert await take(bot, 2) == [5, 6]
        assert await take(bot, 2) == [6, 7]
    assert offsets(script) == [None, 6, 7]


async def test_a_second_loop_that_never_ran_does_not_lose_what_the_first_had_to_confirm(script: Script) -> None:
    script.returns([message(5), message(6)]).returns([])
    async with Bot(TOKEN, server=script.url) as bot:
        await take(bot, 2)
        bot.updates()
    assert offsets(script) == [None, 6]


async def test_after_a_failed_poll_closing_still_confirms(script: Script, pauses: Pauses) -> None:
    script.returns([message(5)]).breaks().refuses(409, "Conflict: other").returns([])
    async with Bot(TOKEN, server=script.url) as bot:
        with pytest.raises(TelegramConflictError):
            await take(bot, 2)
    assert offsets(script) == [None, 6, 6, 6]
    assert len(pauses) == 1


async def test_closing_does_not_fail_when_it_cannot_confirm(
    script: Script, caplog: pytest.LogCaptureFixture, pauses: Pauses
) -> None:
    script.returns([message(5), message(6)]).breaks()
    async with Bot(TOKEN, server=script.url) as bot:
        await take(bot, 2)
    assert "updates up to 5 were not confirmed and will come again" in caplog.text
    assert len(script.calls) == 2
    assert pauses == []


async def test_an_unreadable_update_is_logged_with_its_bytes_and_left_out_once(
    script: Script, caplog: pytest.LogCaptureFixture
) -> None:
    broken = {"update_id": 6, "message": {"message_id": "six"}}
    script.returns([message(5), broken, message(7)]).returns([message(8)])
    async with Bot(TOKEN, server=script.url) as bot:
        assert await take(bot, 3) == [5, 7, 8]
    (record,) = [one for one in caplog.records if one.levelno == logging.ERROR]
    assert r'{"update_id":6,"message":{"message_id":"six"}}' in record.message
    assert "at `$.message.message_id`" in record.message
    assert offsets(script) == [None, 8]


async def test_an_update_that_is_not_utf8_is_left_out(script: Script, caplog: pytest.LogCaptureFixture) -> None:
    fine = msgspec.json.encode(message(6))
    script.answers(b'{"ok":true,"result":[{"update_id":5,"message":{"text":"\xff"}},%b]}' % fine).returns([])
    async with Bot(TOKEN, server=script.url) as bot:
        assert await take(bot, 1) == [6]
    assert offsets(script) == [None, 6]
    assert r"\xff" in caplog.text


async def test_an_update_without_a_number_does_not_stop_the_others(
    script: Script, caplog: pytest.LogCaptureFixture, pauses: Pauses
) -> None:
    broken: dict[str, Any] = {"message": {}}
    script.returns([broken]).returns([broken, message(6)])
    async with Bot(TOKEN, server=script.url) as bot:
        assert await take(bot, 1) == [6]
    assert caplog.text.count("an update was left out") == 2
    assert pauses == [0.5, 0.5]


async def test_an_unknown_kind_is_handed_out_and_logged(
    bot: Bot, script: Script, caplog: pytest.LogCaptureFixture
) -> None:
    script.returns([{"update_id": 5, "thought": {"text": "hm"}}])
    updates: list[Update] = []
    async for update in bot.updates():
        updates.append(update)
        break
    assert updates[0].kind is None
    assert "update 5 is of a kind that this version does not know: thought" in caplog.text


@pytest.mark.parametrize("broken", [[], [{"update_id": 7, "message": {}}]])
async def test_an_odd_callback_query_is_handed_out_with_one_warning_whatever_comes_with_it(
    bot: Bot, script: Script, caplog: pytest.LogCaptureFixture, broken: list[dict[str, Any]]
) -> None:
    person = {"id": 1, "is_bot": False, "first_name": "A"}
    query = {"update_id": 5, "callback_query": {"id": "9", "from": person, "chat_instance": "0"}}
    script.returns([query, message(6), *broken])
    assert await take(bot, 2) == [5, 6]
    assert caplog.text.count("callback query 9 has neither of data and game_short_name") == 1


@pytest.mark.parametrize("broken", [[], [{"update_id": 7, "message": {}}]])
async def test_what_is_in_an_update_remembers_the_bot_whatever_comes_with_it(
    bot: Bot, script: Script, broken: list[dict[str, Any]]
) -> None:
    script.returns([message(5), *broken])
    async for update in bot.updates(timeout=0):
        assert update.message is not None
        assert (update.message.bot, update.message.chat.bot) == (bot, bot)
        break


async def test_failures_of_network_and_server_are_tried_again_with_growing_pauses(
    bot: Bot, script: Script, pauses: Pauses, caplog: pytest.LogCaptureFixture
) -> None:
    script.breaks().refuses(502, "Bad Gateway").answers(b"<html>", 500).answers(b"{}").refuses(429, "x", retry_after=9)
    script.returns([message(5)])
    assert await take(bot, 1) == [5]
    assert pauses == [0.5, 1, 2, 4, 9]
    assert caplog.text.count("polling failed, trying again in") == 4
    assert "Telegram asks to wait 9 s" in caplog.text


async def test_pauses_have_an_end(bot: Bot, script: Script, pauses: Pauses) -> None:
    for _ in range(9):
        script.breaks()
    script.returns([message(5)])
    await take(bot, 1)
    assert max(pauses) == 30


@pytest.mark.parametrize(("code", "expected"), [(409, TelegramConflictError), (401, TelegramUnauthorizedError)])
async def test_a_refusal_ends_the_loop(bot: Bot, script: Script, code: int, expected: type[Exception]) -> None:
    script.refuses(code, "no")
    with pytest.raises(expected):
        await take(bot, 1)
    assert len(script.calls) == 1


async def test_cancelling_in_the_middle_of_a_poll_confirms_what_was_finished(script: Script) -> None:
    script.returns([message(5)]).returns([], delay=30).returns([])

    async def work() -> None:
        async with Bot(TOKEN, server=script.url) as bot:
            await take(bot, 2)

    task = asyncio.create_task(work())
    await script.reached(2)
    task.cancel()
    with pytest.raises(asyncio.CancelledError):
        await task
    assert offsets(script) == [None, 6, 6]


async def test_closing_the_bot_ends_a_loop_in_another_task(script: Script, caplog: pytest.LogCaptureFixture) -> None:
    script.returns([], delay=30)
    bot = Bot(TOKEN, server=script.url)
    task = asyncio.create_task(take(bot, 1))
    await script.reached(1)
    await bot.aclose()
    assert await asyncio.wait_for(task, 1) == []
    assert caplog.text == ""


async def test_closing_the_bot_ends_a_loop_with_updates_left(script: Script) -> None:
    script.returns([message(5), message(6)]).returns([])
    seen: list[int] = []
    bot = Bot(TOKEN, server=script.url)
    async for update in bot.updates(timeout=0):
        seen.append(update.update_id)
        await bot.aclose()
    assert seen == [5]


async def test_restarting_loses_no_update(script: Script) -> None:
    script.returns([message(5), message(6)]).returns([]).returns([message(6)])
    for expected in ([5, 6], [6]):
        async with Bot(TOKEN, server=script.url) as bot:
            assert await take(bot, len(expected)) == expected
    assert offsets(script) == [None, 6, None]
