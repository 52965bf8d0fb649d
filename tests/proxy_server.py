"""A proxy on this machine that speaks HTTP and SOCKS 5, and notes who has come through."""

from __future__ import annotations

import asyncio
from base64 import b64decode
from typing import TYPE_CHECKING
from urllib.parse import urlsplit

if TYPE_CHECKING:
    from typing import Self

_NO_AUTH, _BY_PASSWORD, _NONE_OF_THEM = 0, 2, 255


class ProxyServer:
    """Passes everything on, for everybody or for those who know a name and password."""

    def __init__(self, login: str | None = None) -> None:
        self.login = login
        """Name and password with a colon between them."""
        self.passed: list[str] = []
        """How each connection was asked for, and where it went."""
        self._tasks: set[asyncio.Task[None]] = set()

    async def __aenter__(self) -> Self:
        self._server = await asyncio.start_server(self._serve, "127.0.0.1", 0)
        self.address = f"127.0.0.1:{self._server.sockets[0].getsockname()[1]}"
        return self

    async def __aexit__(self, *_: object) -> None:
        self._server.close()
        for task in self._tasks:
            task.cancel()
        await asyncio.gather(*self._tasks, return_exceptions=True)
        await self._server.wait_closed()

    async def _serve(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        task = asyncio.current_task()
        assert task is not None
        self._tasks.add(task)
        try:
            first = await reader.readexactly(1)
            await (self._socks(reader, writer) if first == b"\x05" else self._http(first, reader, writer))
        except asyncio.IncompleteReadError:
            pass
        finally:
            writer.close()

    async def _http(self, first: bytes, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        head = first + await reader.readuntil(b"\r\n\r\n")
        line, *lines = head.decode().split("\r\n")
        headers = dict(one.split(": ", 1) for one in lines if one)
        given = headers.get("Proxy-Authorization", "").removeprefix("Basic ")
        if self.login is not None and b64decode(given).decode() != self.login:
            writer.write(b"HTTP/1.1 407 Proxy Authentication Required\r\nContent-Length: 0\r\n\r\n")
            await writer.drain()
            return
        method, target, _ = line.split(" ")
        tunnel = method == "CONNECT"
        await self._pass_on(
            f"http to {target}", target if tunnel else urlsplit(target).netloc, reader, writer, head, tunnel=tunnel
        )

    async def _socks(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        offered = await reader.readexactly((await reader.readexactly(1))[0])
        wanted = _NO_AUTH if self.login is None else _BY_PASSWORD
        writer.write(bytes([5, wanted if wanted in offered else _NONE_OF_THEM]))
        if wanted not in offered:
            return
        if self.login is not None:
            await reader.readexactly(1)
            given = [await reader.readexactly((await reader.readexactly(1))[0]) for _ in range(2)]
            known = b":".join(given).decode() == self.login
            writer.write(bytes([1, 0 if known else 1]))
            if not known:
                return
        kind = (await reader.readexactly(4))[3]
        host = await self._host(kind, reader)
        port = int.from_bytes(await reader.readexactly(2))
        writer.write(bytes([5, 0, 0, 1, 0, 0, 0, 0, 0, 0]))
        await self._pass_on(f"socks5 to {host}:{port}", f"{host}:{port}", reader, writer)

    async def _host(self, kind: int, reader: asyncio.StreamReader) -> str:
        if kind == 1:
            return ".".join(map(str, await reader.readexactly(4)))
        return (await reader.readexactly((await reader.readexactly(1))[0])).decode()

    async def _pass_on(
        self,
        how: str,
        target: str,
        reader: asyncio.StreamReader,
        writer: asyncio.StreamWriter,
        head: bytes = b"",
        *,
        tunnel: bool = False,
    ) -> None:
        self.passed.append(how)
        host, _, port = target.rpartition(":")
        there, other = await asyncio.open_connection(host, int(port))
        if tunnel:
            writer.write(b"HTTP/1.1 200 Connection established\r\n\r\n")
        else:
            other.write(head)
        try:
            await asyncio.gather(_pump(reader, other), _pump(there, writer))
        finally:
            other.close()


async def _pump(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
    while data := await reader.read(65536):
        writer.write(data)
        await writer.drain()
    writer.close()
