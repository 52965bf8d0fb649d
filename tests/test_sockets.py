from __future__ import annotations

import asyncio
import socket

import aiohttp
import pytest

from tests.scripted_server import Script


@pytest.mark.parametrize("host", ["192.0.2.1", "2001:db8::1"])
def test_a_connection_to_another_machine_is_refused(host: str) -> None:
    family = socket.AF_INET6 if ":" in host else socket.AF_INET
    with socket.socket(family) as one, pytest.raises(RuntimeError, match="tests reach this machine only"):
        one.connect((host, 80))


def test_a_datagram_to_another_machine_is_refused() -> None:
    with (
        socket.socket(type=socket.SOCK_DGRAM) as one,
        pytest.raises(RuntimeError, match=r"sendto to '192\.0\.2\.1'"),
    ):
        one.sendto(b"x", ("192.0.2.1", 53))


def test_a_name_is_not_resolved() -> None:
    with pytest.raises(RuntimeError, match=r"getaddrinfo to 'example\.org'"):
        socket.getaddrinfo("example.org", 80)


async def test_a_client_library_is_refused_with_the_same_error() -> None:
    async with aiohttp.ClientSession() as client:
        with pytest.raises(RuntimeError, match="tests reach this machine only"):
            await client.get("http://example.org/")


async def test_this_machine_can_be_reached(script: Script) -> None:
    port = int(script.url.rpartition(":")[2])
    _, writer = await asyncio.open_connection("localhost", port, family=socket.AF_INET)
    writer.close()
    await writer.wait_closed()
