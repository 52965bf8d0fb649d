from __future__ import annotations

import logging
from typing import TYPE_CHECKING, Any

import pytest

from aiogram import Bot
from aiogram.client.session.aiohttp import AiohttpSession
from aiogram.client.session.middlewares.base import BaseRequestMiddleware
from aiogram.client.session.middlewares.manager import RequestMiddlewareManager
from aiogram.client.session.middlewares.request_logging import RequestLogging
from aiogram.exceptions import TelegramBadRequest
from aiogram.methods import GetMe, GetUpdates, SendMessage
from tests.scripted_server import TOKEN

if TYPE_CHECKING:
    from collections.abc import AsyncIterator

    from aiogram.api.methods.base import TelegramMethod, TelegramType
    from aiogram.client.session.middlewares.base import NextRequestMiddlewareType
    from tests.scripted_server import Script

MESSAGE = {"message_id": 1, "date": 1, "chat": {"id": 1, "type": "private"}}


class Noting(BaseRequestMiddleware):
    def __init__(self, name: str, noted: list[str]) -> None:
        self.name = name
        self.noted = noted

    async def __call__(
        self, make_request: NextRequestMiddlewareType, bot: Bot, method: TelegramMethod[TelegramType]
    ) -> TelegramType:
        self.noted.append(f"{self.name} before {method.__api_name__}")
        result = await make_request(bot, method)
        self.noted.append(f"{self.name} after {method.__api_name__}")
        return result


@pytest.fixture
async def session(script: Script) -> AsyncIterator[AiohttpSession]:
    session = AiohttpSession(api=script.url)
    yield session
    await session.close()


async def test_every_call_goes_through_all_middlewares(session: AiohttpSession, script: Script) -> None:
    noted: list[str] = []
    session.middleware(Noting("outer", noted))
    session.middleware.register(Noting("inner", noted))
    bot = Bot(TOKEN, session)
    script.returns(MESSAGE).returns(MESSAGE)
    assert (await bot.send_message(1, "Hi")).message_id == 1
    order = ["outer before", "inner before", "inner after", "outer after"]
    assert noted == [f"{one} sendMessage" for one in order]
    assert (await SendMessage(1, "Hi").as_(bot)).message_id == 1
    assert len(noted) == 8


async def test_a_middleware_may_be_a_function_that_is_decorated(session: AiohttpSession, script: Script) -> None:
    @session.middleware
    async def shouting(make_request: Any, bot: Bot, method: Any) -> Any:
        return await make_request(bot, SendMessage(method.chat_id, method.text.upper()))

    @session.middleware()
    async def passing_on(make_request: Any, bot: Bot, method: Any) -> Any:
        return await make_request(bot, method)

    script.returns(MESSAGE)
    await Bot(TOKEN, session).send_message(1, "hi")
    assert script.asked == [("sendMessage", {"chat_id": 1, "text": "HI"})]
    assert list(session.middleware) == [shouting, passing_on]
    assert session.middleware[:1] == [shouting]


async def test_a_middleware_may_answer_without_sending(session: AiohttpSession, script: Script) -> None:
    @session.middleware
    async def answering(_make_request: Any, _bot: Bot, _method: Any) -> Any:
        return True

    assert await Bot(TOKEN, session).delete_message(1, 2) is True
    assert script.asked == []


async def test_errors_come_through_middlewares(session: AiohttpSession, script: Script) -> None:
    noted: list[str] = []
    session.middleware(Noting("it", noted))
    script.refuses(400, "Bad Request: chat not found")
    with pytest.raises(TelegramBadRequest, match="chat not found"):
        await Bot(TOKEN, session).send_message(1, "Hi")
    assert noted == ["it before sendMessage"]


async def test_the_timeout_of_one_call_comes_through_middlewares(session: AiohttpSession, script: Script) -> None:
    session.middleware(Noting("it", []))
    script.returns(True, delay=30)
    with pytest.raises(Exception, match=r"did not answer within 0\.1 s"):
        await Bot(TOKEN, session)(SendMessage(1, "Hi"), 0.1)


def test_a_middleware_can_be_taken_away() -> None:
    manager = RequestMiddlewareManager()
    one = manager.register(Noting("it", []))
    manager.unregister(one)
    assert list(manager) == []
    with pytest.raises(ValueError, match="not in list"):
        manager.unregister(one)


async def test_calls_are_logged_but_for_those_that_are_ignored(
    session: AiohttpSession, script: Script, caplog: pytest.LogCaptureFixture
) -> None:
    session.middleware(RequestLogging([GetUpdates]))
    script.returns({"id": 123456, "is_bot": True, "first_name": "B"}).returns([])
    bot = Bot(TOKEN, session)
    with caplog.at_level(logging.INFO, "aiogram.client"):
        await bot(GetMe())
        await bot(GetUpdates())
    assert [record.getMessage() for record in caplog.records] == ["bot 123456 calls getMe"]
