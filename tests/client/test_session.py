from __future__ import annotations

import asyncio
import socket
import ssl
from typing import TYPE_CHECKING, Any

import aiohttp
import pytest

from aiogram import Bot
from aiogram.api.client.servers import PRODUCTION, TEST, TelegramAPIServer
from aiogram.api.client.session import AiohttpSession, Reply
from aiogram.exceptions import ServerAddressError, TelegramNetworkError, TelegramRetryAfter
from aiogram.methods import SendMessage
from tests.scripted_server import TOKEN, Script

if TYPE_CHECKING:
    from collections.abc import AsyncIterator, Mapping

    from aiogram.api.client.session import Upload
    from aiogram.api.methods.base import TelegramMethod
    from tests.client.conftest import Pauses

ME = {"id": 123456, "is_bot": True, "first_name": "B"}
MESSAGE = {"message_id": 1, "date": 1, "chat": {"id": 1, "type": "private"}}


def free_port() -> int:
    with socket.socket() as one:
        one.bind(("127.0.0.1", 0))
        port: int = one.getsockname()[1]
        return port


async def test_a_call_is_posted_as_json_to_the_address_of_its_method(bot: Bot, script: Script) -> None:
    script.returns(MESSAGE)
    await bot.send_message(1, "ä")
    assert script.calls == [(TOKEN, "sendMessage", {"chat_id": 1, "text": "ä"}, {})]


async def test_a_server_may_stand_under_a_path(script: Script) -> None:
    script.returns(ME)
    async with Bot(TOKEN, server=f"{script.url}/") as bot:
        assert (await bot.get_me()).id == 123456


async def test_a_call_that_was_not_sent_is_repeated_whatever_it_does(pauses: Pauses) -> None:
    async with Bot(TOKEN, server=f"http://127.0.0.1:{free_port()}") as bot:
        with pytest.raises(TelegramNetworkError, match=r"cannot connect to http://127\.0\.0\.1:.*refused") as caught:
            await bot.send_message(1, "x")
    assert caught.value.sent is False
    assert pauses == pytest.approx([0.1, 0.4, 1.6])


async def test_a_call_that_may_have_arrived_is_not_repeated_when_it_acts(
    bot: Bot, script: Script, pauses: Pauses
) -> None:
    script.breaks().returns(MESSAGE)
    with pytest.raises(TelegramNetworkError, match=r"the connection to http.* broke") as caught:
        await bot.send_message(1, "x")
    assert caught.value.sent is True
    assert len(script.calls) == 1
    assert pauses == []


async def test_a_call_that_only_reads_is_repeated(bot: Bot, script: Script, pauses: Pauses) -> None:
    script.breaks().breaks().returns(ME)
    assert (await bot.get_me()).first_name == "B"
    assert len(script.calls) == 3
    assert len(pauses) == 2


async def test_repeating_ends(bot: Bot, script: Script, pauses: Pauses) -> None:
    for _ in range(9):
        script.breaks()
    with pytest.raises(TelegramNetworkError):
        await bot.get_me()
    assert len(script.calls) == 4
    assert len(pauses) == 3


async def test_a_server_error_is_not_repeated(bot: Bot, script: Script) -> None:
    script.refuses(500, "Internal Server Error: sorry")
    with pytest.raises(Exception, match="sorry"):
        await bot.get_me()
    assert len(script.calls) == 1


async def test_no_answer_in_time_is_an_error_that_says_how_long(bot: Bot, script: Script) -> None:
    script.returns(MESSAGE, delay=30)
    with pytest.raises(TelegramNetworkError, match=r"did not answer within 0\.1 s") as caught:
        await bot(SendMessage(1, "x"), request_timeout=0.1)
    assert caught.value.sent is True


async def test_a_long_poll_gets_its_own_time_on_top(script: Script) -> None:
    script.returns([], delay=0.4)
    async with Bot(TOKEN, server=script.url, timeout=0.2) as bot:
        assert await bot.get_updates(timeout=1) == []


async def test_no_connection_in_time_was_not_sent(monkeypatch: pytest.MonkeyPatch) -> None:
    async def hang(*_: Any, **__: Any) -> Any:
        await asyncio.sleep(30)

    monkeypatch.setattr(aiohttp.TCPConnector, "_create_connection", hang)
    session = AiohttpSession(api="http://127.0.0.1:1")
    with pytest.raises(TelegramNetworkError, match=r"no connection to http://127\.0\.0\.1:1 within") as caught:
        # Long enough for the two clocks, to connect and in all, not to ring at once on a busy machine.
        await session.send(TOKEN, SendMessage(1, "x"), {}, 2, {})
    assert caught.value.sent is False
    await session.close()


async def test_a_certificate_that_cannot_be_trusted_is_told_from_a_broken_network(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    async def distrust(_: Any, request: aiohttp.ClientRequest, *__: Any, **___: Any) -> Any:
        trouble = ssl.SSLCertVerificationError(1, "certificate verify failed")
        trouble.verify_message = "self-signed certificate"
        raise aiohttp.ClientConnectorCertificateError(request.connection_key, trouble)

    monkeypatch.setattr(aiohttp.TCPConnector, "_create_connection", distrust)
    session = AiohttpSession(api="https://127.0.0.1:1")
    with pytest.raises(TelegramNetworkError, match=r"cannot trust the certificate of .*: self-signed"):
        await session.send(TOKEN, SendMessage(1, "x"), {}, 5, {})
    await session.close()


async def test_a_flood_is_waited_out_as_long_as_the_bot_allows(script: Script, pauses: Pauses) -> None:
    script.refuses(429, "x", retry_after=4).refuses(429, "x", retry_after=6).returns(MESSAGE)
    async with Bot(TOKEN, server=script.url, flood_wait=10) as bot:
        assert (await bot.send_message(1, "x")).message_id == 1
    assert pauses == [4, 6]


async def test_a_flood_beyond_what_the_bot_allows_is_raised(script: Script, pauses: Pauses) -> None:
    script.refuses(429, "x", retry_after=4).refuses(429, "x", retry_after=7)
    async with Bot(TOKEN, server=script.url, flood_wait=10) as bot:
        with pytest.raises(TelegramRetryAfter):
            await bot.send_message(1, "x")
    assert pauses == [4]


async def test_a_flood_is_raised_at_once_by_default(bot: Bot, script: Script, pauses: Pauses) -> None:
    script.refuses(429, "x", retry_after=1)
    with pytest.raises(TelegramRetryAfter):
        await bot.send_message(1, "x")
    assert pauses == []


async def test_a_redirection_is_not_followed(bot: Bot, script: Script) -> None:
    script.answers(b"", 302)
    with pytest.raises(Exception, match="cannot read the answer"):
        await bot.send_message(1, "x")
    assert len(script.calls) == 1


@pytest.mark.parametrize(
    "wrong", ["127.0.0.1:8081", "ftp://x", "http://", "https://x/\n", "", "http://a b", "http://x?y"]
)
def test_what_is_no_address_is_refused_at_once(wrong: str) -> None:
    with pytest.raises(ServerAddressError, match="is not the address of a Bot API server") as caught:
        AiohttpSession(api=wrong)
    assert "BOT_API_SERVER" in str(caught.value)


@pytest.mark.parametrize(
    ("base", "file"),
    [
        ("https://x/{token}", "https://x/{token}/{path}"),
        ("https://x/{method}", "https://x/{token}/{path}"),
        ("https://x/{token}/{method}", "https://x/{token}"),
        ("x/{token}/{method}", "https://x/{token}/{path}"),
    ],
)
def test_the_addresses_of_a_server_have_places_for_what_differs(base: str, file: str) -> None:
    with pytest.raises(ServerAddressError, match=r"expected http:// or https://, a host, and \{token\} and \{"):
        TelegramAPIServer(base, file)


def test_the_two_servers_of_telegram() -> None:
    assert PRODUCTION.api_url("1:A", "getMe") == "https://api.telegram.org/bot1:A/getMe"
    assert PRODUCTION.file_url("1:A", "a/b.jpg") == "https://api.telegram.org/file/bot1:A/a/b.jpg"
    assert TEST.api_url("1:A", "getMe") == "https://api.telegram.org/bot1:A/test/getMe"
    assert TEST.file_url("1:A", "a/b.jpg") == "https://api.telegram.org/file/bot1:A/test/a/b.jpg"
    assert TEST.name == PRODUCTION.name == "https://api.telegram.org"
    assert TelegramAPIServer.from_base("https://api.telegram.org/") == PRODUCTION


async def test_a_session_is_told_its_server(script: Script) -> None:
    script.returns(ME)
    async with Bot(TOKEN, AiohttpSession(api=TelegramAPIServer.from_base(script.url))) as bot:
        assert (await bot.get_me()).id == 123456


def test_a_session_serves_one_event_loop_after_another() -> None:
    async def main() -> None:
        async with Script() as script:
            session.api = TelegramAPIServer.from_base(script.url)
            script.returns(True)
            reply = await session.send(TOKEN, SendMessage(1, "x"), {}, 5, {})
            assert reply.status == 200
            await session.close()

    session = AiohttpSession(api="http://127.0.0.1")
    asyncio.run(main())
    asyncio.run(main())


async def test_calls_can_be_carried_by_a_session_of_your_own() -> None:
    class Parrot:
        closed = False

        async def send(
            self,
            token: str,
            method: TelegramMethod[Any],
            parameters: dict[str, Any],
            timeout: float,  # noqa: ASYNC109 (as the protocol has it)
            uploads: Mapping[str, Upload],
        ) -> Reply:
            assert not uploads
            assert (token, method.__api_name__, parameters, timeout) == (TOKEN, "getMe", {}, 60)
            return Reply(200, b'{"ok":true,"result":{"id":1,"is_bot":true,"first_name":"P"}}')

        async def fetch(
            self,
            address: str,
            timeout: float,  # noqa: ASYNC109 (as the protocol has it)
            chunk_size: int,
            headers: Mapping[str, str],
        ) -> AsyncIterator[bytes]:
            raise NotImplementedError(address, timeout, chunk_size, headers)
            yield b""

        def file_address(self, token: str, path: str) -> str:
            raise NotImplementedError(token, path)

        async def close(self) -> None:
            self.closed = True

    parrot = Parrot()
    async with Bot(TOKEN, parrot) as bot:
        assert (await bot.get_me()).first_name == "P"
    assert parrot.closed
