"""A Bot API server that answers what a test tells it to, and remembers what it was asked."""

from __future__ import annotations

import asyncio
import hashlib
from typing import TYPE_CHECKING, Any, NamedTuple

import msgspec
from aiohttp import BodyPartReader, web

if TYPE_CHECKING:
    from typing import Self

TOKEN = f"123456:{'A' * 35}"


class Uploaded(NamedTuple):
    """A file as it came in: not its bytes, which may be many."""

    filename: str | None
    size: int
    digest: str

    @classmethod
    def of(cls, filename: str, contents: bytes) -> Uploaded:
        """Return what comes in of a file with these contents."""
        return cls(filename, len(contents), hashlib.sha256(contents).hexdigest())


class Call(NamedTuple):
    """A request as it came in."""

    token: str
    method: str
    parameters: dict[str, Any]
    files: dict[str, Uploaded]


class Answer(NamedTuple):
    """What goes back: a status and bytes, or a broken connection, after some seconds."""

    status: int
    body: bytes
    breaks: bool = False
    halfway: bool = False
    delay: float = 0


class Script:
    """Answers in the order in which they were added; a call too many gets 418."""

    def __init__(self) -> None:
        self.calls: list[Call] = []
        self._answers: list[Answer] = []
        self._served: dict[str, bytes] = {}
        self.fetched: list[tuple[str, dict[str, str]]] = []
        """Path and headers of everything that was fetched."""
        self._called = asyncio.Condition()

    async def __aenter__(self) -> Self:
        app = web.Application()
        app.router.add_post("/bot{token}/{method}", self._handle)
        app.router.add_get("/{path:.*}", self._serve)
        self._runner = web.AppRunner(app, handler_cancellation=True, access_log=None, shutdown_timeout=0.1)
        await self._runner.setup()
        site = web.TCPSite(self._runner, "127.0.0.1", 0)
        await site.start()
        host, port = self._runner.addresses[0][:2]
        self.url = f"http://{host}:{port}"
        return self

    async def __aexit__(self, *_: object) -> None:
        await self._runner.cleanup()

    @property
    def asked(self) -> list[tuple[str, dict[str, Any]]]:
        """Method and parameters of every call."""
        return [(call.method, call.parameters) for call in self.calls]

    def answers(self, body: bytes, status: int = 200, *, delay: float = 0) -> Self:
        """Add an answer of these bytes."""
        self._answers.append(Answer(status, body, delay=delay))
        return self

    def returns(self, result: object, *, delay: float = 0) -> Self:
        """Add the answer of a call that succeeds."""
        return self.answers(msgspec.json.encode({"ok": True, "result": result}), delay=delay)

    def refuses(self, code: int, description: str, **parameters: int) -> Self:
        """Add the answer of a call that fails."""
        answer: dict[str, Any] = {"ok": False, "error_code": code, "description": description}
        if parameters:
            answer["parameters"] = parameters
        return self.answers(msgspec.json.encode(answer), code)

    def breaks(self) -> Self:
        """Break the connection instead of answering."""
        self._answers.append(Answer(0, b"", breaks=True))
        return self

    def serves(self, path: str, contents: bytes) -> str:
        """Serve a file, and return its address; every other path is 404."""
        self._served[path] = contents
        return f"{self.url}{path}"

    def breaks_halfway(self) -> Self:
        """Break the connection in the middle of the answer."""
        self._answers.append(Answer(200, b'{"ok":', halfway=True))
        return self

    async def reached(self, count: int) -> None:
        """Wait for so many calls."""
        async with self._called:
            await self._called.wait_for(lambda: len(self.calls) >= count)

    async def _handle(self, request: web.Request) -> web.StreamResponse:
        parameters: dict[str, Any] = {}
        files: dict[str, Uploaded] = {}
        if request.content_type == "multipart/form-data":
            async for part in await request.multipart():
                await _read_part(part, parameters, files)
        else:
            parameters = msgspec.json.decode(await request.read())
        self.calls.append(Call(request.match_info["token"], request.match_info["method"], parameters, files))
        async with self._called:
            self._called.notify_all()
        if not self._answers:
            return web.Response(status=418, text="the script has no more answers")
        answer = self._answers.pop(0)
        await asyncio.sleep(answer.delay)
        if answer.halfway:
            return await _half(request, answer)
        if answer.breaks and request.transport is not None:
            request.transport.abort()
        return web.Response(status=answer.status, body=answer.body)

    async def _serve(self, request: web.Request) -> web.Response:
        self.fetched.append((request.path, dict(request.headers)))
        if request.path not in self._served:
            return web.Response(status=404)
        return web.Response(body=self._served[request.path])


async def _half(request: web.Request, answer: Answer) -> web.StreamResponse:
    response = web.StreamResponse(headers={"Content-Length": "1000"})
    await response.prepare(request)
    await response.write(answer.body)
    if request.transport is not None:
        request.transport.close()
    return response


async def _read_part(part: object, parameters: dict[str, Any], files: dict[str, Uploaded]) -> None:
    if not isinstance(part, BodyPartReader):
        raise web.HTTPBadRequest(text="a part of several parts")
    if part.filename is None:
        parameters[part.name or ""] = await part.text()
        return
    digest, size = hashlib.sha256(), 0
    while chunk := await part.read_chunk():
        digest.update(chunk)
        size += len(chunk)
    files[part.name or ""] = Uploaded(part.filename, size, digest.hexdigest())
