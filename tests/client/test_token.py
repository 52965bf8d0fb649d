from __future__ import annotations

import asyncio
import io
import logging
import pickle
import traceback
from typing import TYPE_CHECKING

import pytest

from aiogram import Bot
from aiogram.exceptions import AiogramError, TokenError
from aiogram.types import User
from tests.scripted_server import TOKEN

if TYPE_CHECKING:
    from tests.client.conftest import Pauses
    from tests.scripted_server import Script

SECRET = TOKEN.partition(":")[2]


def everything_said_by(error: BaseException) -> str:
    """Return what any logger, debugger or test runner could show of an error and of those behind it."""
    said: list[str] = []
    seen: set[int] = set()
    waiting: list[BaseException | None] = [error]
    while waiting:
        one = waiting.pop()
        if one is not None and id(one) not in seen:
            seen.add(id(one))
            said += [str(one), repr(one), repr(one.args), repr(vars(one)), *getattr(one, "__notes__", [])]
            waiting += [one.__cause__, one.__context__]
    # The test's own frame is left out: it has the token because the test wrote it there.
    shown = traceback.TracebackException.from_exception(error, capture_locals=True)
    shown.stack = traceback.StackSummary.from_list([one for one in shown.stack if one.filename != __file__])
    return "\n".join([*said, *shown.format()])


@pytest.mark.parametrize("trouble", ["break", "half", "hang", "refuse", "garbage", "error page", "no server"])
async def test_no_trouble_shows_the_token(
    script: Script, pauses: Pauses, caplog: pytest.LogCaptureFixture, trouble: str
) -> None:
    caplog.set_level(logging.DEBUG)
    server = "http://127.0.0.1:9" if trouble == "no server" else script.url
    for _ in range(5):
        if trouble == "hang":
            script.returns(True, delay=30)
        elif trouble == "refuse":
            script.refuses(400, "Bad Request")
        elif trouble == "half":
            script.breaks_halfway()
        elif trouble == "garbage":
            script.answers(b"<html>")
        elif trouble == "error page":
            script.answers(f"<p>/bot{TOKEN}/getMe was not found".encode(), status=404)
        else:
            script.breaks()
    async with Bot(TOKEN, server=server, timeout=0.2) as bot:
        with pytest.raises(AiogramError) as caught:
            await bot.get_me()
        assert SECRET not in repr(bot)
    assert SECRET not in everything_said_by(caught.value)
    assert SECRET not in caplog.text
    assert all(SECRET not in repr(vars(record)) for record in caplog.records)
    assert isinstance(pauses, list)


async def test_a_cancelled_call_does_not_show_the_token(bot: Bot, script: Script) -> None:
    script.returns(True, delay=30)
    task = asyncio.create_task(bot.get_me())
    await asyncio.sleep(0.05)
    task.cancel()
    with pytest.raises(asyncio.CancelledError) as caught:
        await task
    assert SECRET not in "".join(traceback.format_exception(caught.value))


@pytest.mark.parametrize(
    ("wrong", "expected"),
    [
        (f"{TOKEN}\n", "line breaks"),
        (f" {TOKEN}", "line breaks"),
        (SECRET, "digits, a colon"),
        (f"123456:{'A' * 20}", "at least 24"),
        (f"0:{'A' * 35}", "not a bot token"),
        (f"123456:{'Ä' * 35}", "not a bot token"),
        (f"１２３:{'A' * 35}", "not a bot token"),  # noqa: RUF001 (digits of another script)
    ],
)
def test_what_is_no_token_is_refused_without_showing_it(wrong: str, expected: str) -> None:
    with pytest.raises(TokenError, match=expected) as caught:
        Bot(wrong)
    said = everything_said_by(caught.value)
    assert wrong.strip() not in said
    assert SECRET[:10] not in said


@pytest.mark.parametrize("value", [None, ""])
def test_a_missing_token_names_the_variable(monkeypatch: pytest.MonkeyPatch, value: str | None) -> None:
    if value is not None:
        monkeypatch.setenv("BOT_TOKEN", value)
    with pytest.raises(TokenError, match="set the environment variable BOT_TOKEN"):
        Bot()


async def test_token_and_server_come_from_the_environment(monkeypatch: pytest.MonkeyPatch, script: Script) -> None:
    monkeypatch.setenv("BOT_TOKEN", TOKEN)
    monkeypatch.setenv("BOT_API_SERVER", script.url)
    script.returns({"id": 123456, "is_bot": True, "first_name": "B"})
    async with Bot() as bot:
        assert await bot.get_me() == User(id=123456, is_bot=True, first_name="B")
        assert (bot.id, bot.token) == (123456, TOKEN)
    assert script.calls[0].token == TOKEN


async def test_what_is_passed_beats_the_environment(monkeypatch: pytest.MonkeyPatch, script: Script) -> None:
    monkeypatch.setenv("BOT_TOKEN", f"1:{'B' * 35}")
    monkeypatch.setenv("BOT_API_SERVER", "http://127.0.0.1:9")
    script.returns(True)
    async with Bot(TOKEN, server=script.url) as bot:
        await bot.delete_webhook()
    assert script.calls[0].token == TOKEN


def test_an_address_of_the_environment_is_checked(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("BOT_API_SERVER", "localhost:8081")
    with pytest.raises(AiogramError, match=r"'localhost:8081' is not the address.*BOT_API_SERVER"):
        Bot(TOKEN)


def test_a_bot_shows_its_id_alone() -> None:
    bot = Bot(TOKEN)
    assert repr(bot) == "<Bot 123456>"
    out = io.StringIO()
    print(bot, vars(bot), file=out)
    assert SECRET not in out.getvalue()


def test_a_session_and_a_server_together_are_refused() -> None:
    with pytest.raises(TypeError, match="a session or a server, not both"):
        Bot(TOKEN, Bot(TOKEN).session, server="http://127.0.0.1")


def test_the_token_of_an_open_bot_is_not_pickled_with_an_error() -> None:
    with pytest.raises(TokenError) as caught:
        Bot(f"{TOKEN}\n")
    assert SECRET.encode() not in pickle.dumps(caught.value)
