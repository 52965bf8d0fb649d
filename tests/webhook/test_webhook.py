from __future__ import annotations

import asyncio
import logging
from io import BytesIO
from typing import TYPE_CHECKING, Any, cast

import msgspec
import pytest
from aiohttp import ClientSession, web
from aiohttp.test_utils import TestServer

from aiogram import Bot
from aiogram.api.client.default import DefaultBotProperties
from aiogram.api.methods.base import TelegramMethod
from aiogram.methods import DeleteWebhook, GetMe, SendMessage, SendPhoto, SetWebhook
from aiogram.types import BufferedInputFile, InlineKeyboardButton, InlineKeyboardMarkup
from aiogram.webhook import SECRET_HEADER, webhook_handler
from tests.scripted_server import Uploaded

if TYPE_CHECKING:
    from collections.abc import AsyncIterator, Awaitable, Callable

    from aiogram.types import Update
    from tests.scripted_server import Script

    Handle = Callable[[Update], Awaitable[TelegramMethod[Any] | None]]

SECRET = "s3cret-Token_1"  # noqa: S105 (of a test)
MESSAGE = {"message_id": 1, "date": 1, "chat": {"id": 1, "type": "private"}, "text": "hi"}
UPDATE = msgspec.json.encode({"update_id": 5, "message": MESSAGE})


class Hook:
    """A web server with one webhook, and what arrived there."""

    def __init__(self, bot: Bot, handle: Any = None) -> None:
        self.bot = bot
        self.seen: list[int] = []
        self.handle: Handle = self.nothing
        handler = webhook_handler(bot, handle or self._handle, secret_token=SECRET)
        app = web.Application()
        app.router.add_post("/hook", handler)
        self.server = TestServer(app, host="127.0.0.1")

    async def nothing(self, _: Update) -> None:
        """Answer with nothing."""

    async def _handle(self, update: Update) -> TelegramMethod[Any] | None:
        self.seen.append(update.update_id)
        return await self.handle(update)

    def returns(self, method: TelegramMethod[Any]) -> None:
        """Answer every update with this call."""

        async def handle(_: Update) -> TelegramMethod[Any]:
            return method

        self.handle = handle

    async def deliver(self, body: bytes | BytesIO = UPDATE, headers: dict[str, str] | None = None) -> tuple[int, bytes]:
        """Post a body as Telegram does."""
        sent = {SECRET_HEADER: SECRET} if headers is None else headers
        async with (
            ClientSession() as client,
            client.post(self.server.make_url("/hook"), data=body, headers=sent) as response,
        ):
            return response.status, await response.read()


@pytest.fixture
async def hook(bot: Bot) -> AsyncIterator[Hook]:
    hook = Hook(bot)
    await hook.server.start_server()
    yield hook
    await hook.server.close()


async def test_an_update_is_handed_out_and_nothing_is_answered(hook: Hook) -> None:
    assert await hook.deliver() == (200, b"")
    assert hook.seen == [5]


@pytest.mark.parametrize(
    "headers",
    [
        {},
        {SECRET_HEADER: "wrong"},
        {SECRET_HEADER: ""},
        {SECRET_HEADER: SECRET[:-1]},
        {SECRET_HEADER: f"{SECRET}ä"},
        {SECRET_HEADER: "ä€\N{GRINNING FACE}"},
    ],
    ids=["missing", "wrong", "empty", "shorter", "longer", "not ascii"],
)
async def test_a_delivery_without_the_secret_is_refused_and_logged(
    hook: Hook, caplog: pytest.LogCaptureFixture, headers: dict[str, str]
) -> None:
    status, _ = await hook.deliver(headers=headers)
    assert status == 401
    assert hook.seen == []
    assert f"wrong or no {SECRET_HEADER}" in caplog.text
    assert SECRET not in caplog.text


async def test_bytes_that_are_no_text_are_no_secret(hook: Hook) -> None:
    head = b"POST /hook HTTP/1.1\r\nHost: x\r\nContent-Length: 0\r\n" + SECRET_HEADER.encode() + b": \xff\xfe\r\n\r\n"
    assert b" 401 " in await exchange(hook, head)


async def exchange(hook: Hook, data: bytes) -> bytes:
    """Send bytes and return the first line that comes back."""
    reader, writer = await asyncio.open_connection("127.0.0.1", hook.server.make_url("/").port)
    writer.write(data)
    line = await asyncio.wait_for(reader.readline(), 5)
    writer.close()
    await writer.wait_closed()
    return line


@pytest.mark.parametrize("secret", ["", "with space", "ä", "x" * 257])
def test_a_secret_that_telegram_would_not_take_is_refused_at_once(bot: Bot, secret: str) -> None:
    with pytest.raises(ValueError, match="secret_token must be 1 to 256 of") as caught:
        webhook_handler(bot, Hook(bot).nothing, secret_token=secret)
    assert not secret or secret not in str(caught.value)


async def test_without_a_secret_everybody_may_deliver(bot: Bot) -> None:
    seen: list[Update] = []

    async def handle(update: Update) -> None:
        seen.append(update)

    app = web.Application()
    app.router.add_post("/", webhook_handler(bot, handle))
    async with (
        TestServer(app, host="127.0.0.1") as server,
        ClientSession() as client,
        client.post(server.make_url("/"), data=UPDATE) as response,
    ):
        assert response.status == 200
    assert seen[0].message is not None
    assert seen[0].message.bot is bot


async def test_a_great_body_is_refused_before_it_has_come(hook: Hook, caplog: pytest.LogCaptureFixture) -> None:
    head = f"POST /hook HTTP/1.1\r\nHost: x\r\n{SECRET_HEADER}: {SECRET}\r\nContent-Length: 10485760\r\n\r\n"
    assert b" 413 " in await exchange(hook, head.encode() + b"x")
    assert "its body is over 1048576 bytes" in caplog.text


async def test_a_great_body_of_unknown_length_is_refused_before_its_end(hook: Hook) -> None:
    head = f"POST /hook HTTP/1.1\r\nHost: x\r\n{SECRET_HEADER}: {SECRET}\r\nTransfer-Encoding: chunked\r\n\r\n"
    chunk = b"100000\r\n" + b"x" * 0x100000 + b"\r\n"
    assert b" 413 " in await exchange(hook, head.encode() + 2 * chunk)
    assert hook.seen == []


async def test_ten_megabytes_that_are_sent_to_the_end_get_their_answer(hook: Hook) -> None:
    status, text = await hook.deliver(BytesIO(b"x" * 10 * 1024 * 1024))
    assert (status, text) == (413, b"a delivery may have at most 1048576 bytes")


@pytest.mark.parametrize("body", [b"", b"{", b"not json", b'{"update_id":5', b'{"update_id":5}}'])
async def test_a_body_that_is_not_json_is_refused(hook: Hook, caplog: pytest.LogCaptureFixture, body: bytes) -> None:
    status, text = await hook.deliver(body)
    assert status == 400
    assert text.startswith(b"the body is not JSON")
    assert "its body is not JSON" in caplog.text
    assert hook.seen == []


@pytest.mark.parametrize(
    "body",
    [
        b'{"update_id":"5"}',
        b"[]",
        b"{}",
        b'{"update_id":5,"message":{"text":1}}',
        b'{"update_id":5,"message":{"text":"\xff"}}',
    ],
)
async def test_an_update_that_cannot_be_read_is_logged_and_taken_so_that_it_does_not_come_again(
    hook: Hook, caplog: pytest.LogCaptureFixture, body: bytes
) -> None:
    assert await hook.deliver(body) == (200, b"")
    assert hook.seen == []
    (record,) = [one for one in caplog.records if one.levelno == logging.ERROR]
    assert repr(body) in record.message


async def test_an_error_in_the_handler_is_500_so_that_the_update_comes_again(hook: Hook) -> None:
    async def handle(_: Update) -> None:
        raise ZeroDivisionError

    hook.handle = handle
    assert (await hook.deliver())[0] == 500
    hook.handle = hook.nothing
    assert (await hook.deliver())[0] == 200


async def test_the_returned_call_is_the_answer(hook: Hook, script: Script) -> None:
    keyboard = InlineKeyboardMarkup(inline_keyboard=[[InlineKeyboardButton(text="B", callback_data="x")]])
    hook.returns(SendMessage(1, "ä", reply_markup=keyboard))
    status, body = await hook.deliver()
    assert status == 200
    assert msgspec.json.decode(body) == {
        "method": "sendMessage",
        "chat_id": 1,
        "text": "ä",
        "reply_markup": {"inline_keyboard": [[{"text": "B", "callback_data": "x"}]]},
    }
    assert script.calls == []


async def test_a_call_in_the_response_has_the_defaults_of_the_bot(hook: Hook) -> None:
    hook.bot.default = DefaultBotProperties(parse_mode="HTML", protect_content=True)
    hook.returns(SendMessage(1, "hi", protect_content=None))
    _, body = await hook.deliver()
    assert msgspec.json.decode(body) == {"method": "sendMessage", "chat_id": 1, "text": "hi", "parse_mode": "HTML"}


async def test_an_alias_is_the_answer_too(hook: Hook, script: Script) -> None:
    async def handle(update: Update) -> TelegramMethod[Any]:
        assert update.message is not None
        return update.message.answer("hello")

    hook.handle = handle
    _, body = await hook.deliver()
    assert msgspec.json.decode(body) == {"method": "sendMessage", "chat_id": 1, "text": "hello"}
    assert script.calls == []


@pytest.mark.parametrize("method", [GetMe(), SetWebhook("https://example.org"), DeleteWebhook()])
async def test_what_telegram_takes_from_no_response_is_sent(
    hook: Hook, script: Script, method: TelegramMethod[Any]
) -> None:
    script.returns({"id": 1, "is_bot": True, "first_name": "B"} if isinstance(method, GetMe) else True)
    hook.returns(method)
    assert await hook.deliver() == (200, b"")
    assert [name for name, _ in script.asked] == [method.__api_name__]
    assert script.calls[0].token == hook.bot.token


async def test_a_call_with_a_file_is_sent_because_a_response_is_soon_due(hook: Hook, script: Script) -> None:
    script.returns(MESSAGE)
    hook.returns(SendPhoto(1, BufferedInputFile(b"png", "a.png")))
    assert await hook.deliver() == (200, b"")
    assert [(call.method, call.files) for call in script.calls] == [
        ("sendPhoto", {"photo": Uploaded.of("a.png", b"png")})
    ]


async def test_a_call_with_a_file_that_telegram_has_is_the_answer(hook: Hook, script: Script) -> None:
    hook.returns(SendPhoto(1, "AgACAgIAAxkBAAM"))
    status, body = await hook.deliver()
    assert status == 200
    assert msgspec.json.decode(body) == {"method": "sendPhoto", "chat_id": 1, "photo": "AgACAgIAAxkBAAM"}
    assert script.calls == []


async def test_a_call_bound_to_another_bot_is_sent_with_that_bot(hook: Hook, script: Script, other_bot: Bot) -> None:
    script.returns(MESSAGE)
    hook.returns(SendMessage(1, "hi").as_(other_bot))
    assert await hook.deliver() == (200, b"")
    assert [call.token for call in script.calls] == [other_bot.token]


async def test_a_bare_method_in_the_handler_goes_to_the_bot_of_the_webhook(hook: Hook, script: Script) -> None:
    async def handle(_: Update) -> None:
        await SendMessage(1, "hi")
        await asyncio.create_task(_send())

    script.returns(MESSAGE).returns(MESSAGE)
    hook.handle = handle
    async with Bot(f"99:{'C' * 35}", server=script.url):
        assert (await hook.deliver())[0] == 200
    assert [call.token for call in script.calls] == [hook.bot.token] * 2


async def _send() -> None:
    await SendMessage(1, "again")


async def test_a_returned_call_beyond_its_limits_is_an_error_of_the_handler(hook: Hook) -> None:
    hook.returns(SetWebhook("https://example.org", secret_token="x" * 257))
    assert (await hook.deliver())[0] == 500


async def test_a_handler_that_answers_with_no_method_is_named(hook: Hook, caplog: pytest.LogCaptureFixture) -> None:
    async def says_hello(_: Update) -> str:
        return "Hello"

    hook.handle = cast("Handle", says_hello)
    assert (await hook.deliver())[0] == 500
    assert "must return a method or None, and returned str" in caplog.text


async def test_a_handler_that_is_not_asynchronous_is_named(bot: Bot, caplog: pytest.LogCaptureFixture) -> None:
    hook = Hook(bot, lambda _: None)
    await hook.server.start_server()
    assert (await hook.deliver())[0] == 500
    await hook.server.close()
    assert "must be an `async def`: what it returns is awaited" in caplog.text
