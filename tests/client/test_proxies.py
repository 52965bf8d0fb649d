from __future__ import annotations

import sys
from typing import TYPE_CHECKING, Any

import pytest

from aiogram import Bot
from aiogram.client.session.aiohttp import AiohttpSession
from aiogram.exceptions import FetchError, ServerAddressError, TelegramNetworkError
from tests.client.test_session import free_port
from tests.proxy_server import ProxyServer
from tests.scripted_server import TOKEN

if TYPE_CHECKING:
    from tests.client.conftest import Pauses
    from tests.scripted_server import Script

ME = {"id": 123456, "is_bot": True, "first_name": "B"}
LOGIN = ("ann", "pass:w@rd")
IN_ADDRESS = "ann:pass%3Aw%40rd@"


def bot_through(proxy: Any, script: Script) -> Bot:
    return Bot(TOKEN, AiohttpSession(proxy, api=script.url))


@pytest.mark.parametrize("scheme", ["http", "socks5"])
async def test_calls_go_through_a_proxy(script: Script, scheme: str) -> None:
    script.returns(ME)
    async with ProxyServer() as proxy, bot_through(f"{scheme}://{proxy.address}", script) as bot:
        assert (await bot.get_me()).id == 123456
        expected = f"{scheme} to {script.url.removeprefix('http://')}"
        assert [one.replace("http://", "").split("/")[0] for one in proxy.passed] == [expected]


@pytest.mark.parametrize("scheme", ["http", "socks5"])
@pytest.mark.parametrize("given", ["in the address", "as a pair"])
async def test_a_proxy_is_given_its_name_and_password(script: Script, scheme: str, given: str) -> None:
    script.returns(ME)
    async with ProxyServer(":".join(LOGIN)) as proxy:
        pair = (f"{scheme}://{proxy.address}", LOGIN)
        way = pair if given == "as a pair" else f"{scheme}://{IN_ADDRESS}{proxy.address}"
        async with bot_through(way, script) as bot:
            assert (await bot.get_me()).id == 123456
        assert len(proxy.passed) == 1


async def test_a_connection_goes_through_several_proxies_in_turn(script: Script) -> None:
    script.returns(ME)
    async with ProxyServer() as first, ProxyServer() as second:
        chain = [f"socks5://{first.address}", f"http://{second.address}"]
        async with bot_through(chain, script) as bot:
            assert (await bot.get_me()).id == 123456
        assert first.passed == [f"socks5 to {second.address}"]
        assert second.passed == [f"http to {script.url.removeprefix('http://')}"]


@pytest.mark.parametrize("scheme", ["http", "socks5"])
async def test_downloads_go_through_the_proxy_too(script: Script, scheme: str) -> None:
    script.serves(f"/file/bot{TOKEN}/a.txt", b"contents")
    async with ProxyServer() as proxy, bot_through(f"{scheme}://{proxy.address}", script) as bot:
        assert (await bot.download_file("a.txt")).read() == b"contents"
        assert len(proxy.passed) == 1


@pytest.mark.parametrize("api", ["http", "https"])
async def test_an_http_proxy_that_refuses_is_named(script: Script, pauses: Pauses, api: str) -> None:
    async with ProxyServer("other:login") as proxy:
        session = AiohttpSession(f"http://{IN_ADDRESS}{proxy.address}", api=script.url.replace("http", api, 1))
        async with Bot(TOKEN, session) as bot:
            expected = rf"the proxy http://{proxy.address} refused: 407 Proxy Authentication Required"
            with pytest.raises(TelegramNetworkError, match=expected) as caught:
                await bot.send_message(1, "Hi")
    assert caught.value.sent is False
    assert len(pauses) == 3
    assert "pass%3A" not in str(caught.value)
    assert script.calls == []


async def test_a_socks_proxy_that_refuses_is_named(script: Script, pauses: Pauses) -> None:
    async with ProxyServer("other:login") as proxy, bot_through(f"socks5://{IN_ADDRESS}{proxy.address}", script) as bot:
        with pytest.raises(
            TelegramNetworkError, match=rf"the proxy socks5://{proxy.address} gives no connection: "
        ) as caught:
            await bot.get_me()
        with pytest.raises(FetchError, match="gives no connection"):
            await bot.download_file("a.txt")
    assert caught.value.sent is False
    assert len(pauses) == 3
    assert "pass%3A" not in str(caught.value)


@pytest.mark.parametrize(
    ("scheme", "words"), [("http", "cannot connect to the proxy {}: "), ("socks5", "the proxy {} gives no connection")]
)
async def test_a_proxy_that_is_not_there_is_named(script: Script, pauses: Pauses, scheme: str, words: str) -> None:
    address = f"{scheme}://127.0.0.1:{free_port()}"
    async with bot_through(address, script) as bot:
        with pytest.raises(TelegramNetworkError, match=words.format(address)) as caught:
            await bot.get_me()
    assert caught.value.sent is False
    assert len(pauses) == 3


@pytest.mark.parametrize(
    "wrong",
    ["127.0.0.1:1080", "ftp://a:1", "http://a", "http://:1", "http://a:x", "http://me:secret@a", "socks5h://a:1"],
)
def test_what_is_no_proxy_is_refused(wrong: str) -> None:
    with pytest.raises(ServerAddressError, match="is not the address of a proxy") as caught:
        AiohttpSession(wrong)
    assert "secret" not in str(caught.value)


def test_an_empty_list_of_proxies_is_refused() -> None:
    with pytest.raises(ServerAddressError, match="the list of proxies is empty"):
        AiohttpSession([])


@pytest.mark.parametrize("given", ["socks5://me:secret@127.0.0.1:1", ["http://me:secret@127.0.0.1:1"] * 2])
def test_without_the_package_for_it_the_error_says_which_one(monkeypatch: pytest.MonkeyPatch, given: Any) -> None:
    monkeypatch.setattr("aiogram.api.client.proxies.find_spec", lambda _: None)
    with pytest.raises(ImportError, match="install the package aiohttp-socks") as caught:
        AiohttpSession(given)
    assert "secret" not in str(caught.value)


def test_one_http_proxy_needs_no_package(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(sys.modules, "aiohttp_socks", None)
    monkeypatch.setattr("aiogram.api.client.proxies.find_spec", lambda _: None)
    assert AiohttpSession("http://127.0.0.1:1").proxy == "http://127.0.0.1:1"


async def test_the_number_of_connections_is_limited(script: Script) -> None:
    session = AiohttpSession(limit=1, api=script.url)
    for _ in range(3):
        script.returns(ME)
    async with Bot(TOKEN, session) as bot:
        for _ in range(3):
            await bot.get_me()
        client = session._open()  # noqa: SLF001
        assert client.connector is not None
        assert client.connector.limit == 1


@pytest.mark.parametrize(
    ("of_session", "of_bot", "expected"), [(None, None, 60), (5, None, 5), (5, 7, 7), (None, 7, 7), (0.5, None, 0.5)]
)
def test_the_bot_waits_as_long_as_it_or_its_session_says(
    of_session: float | None, of_bot: float | None, expected: float
) -> None:
    assert Bot(TOKEN, AiohttpSession(timeout=of_session), timeout=of_bot).timeout == expected
