# The only module that knows an HTTP server. Telegram answers what it cannot parse as HTTP with a
# status and no body, and closes; everything above that is JSON.

"""The HTTP side of the server."""

from __future__ import annotations

import asyncio
import re
from typing import TYPE_CHECKING
from urllib.parse import unquote

from aiohttp import web
from aiohttp.http_exceptions import HttpProcessingError, LineTooLong
from aiohttp.web_protocol import RequestHandler

from . import errors
from .bodies import LENIENT, Body, MalformedBodyError, read_body
from .core import Answer, Core
from .delivery import HttpDelivery
from .errors import Refusal
from .faults import BrokenConnectionError
from .parameters import from_form, merge

if TYPE_CHECKING:
    from .parameters import Parameters
    from .uploads import Uploaded

PARAMETERS_LIMIT = 2**20
"""Bytes of all names and values together."""
HEADERS_LIMIT = 256 * 1024
"""Bytes of a line of the header."""
IDLE_CONNECTION = 500
"""Seconds for which a connection without requests is kept."""

_TARGET = re.compile(r"/bot([^/]*)(?:/test(?=/))?/(.*)", re.DOTALL)
_ENCODINGS = frozenset({"", "identity", "gzip", "deflate"})


# What aiohttp says of a request that it cannot parse -> what Telegram answers.
_STATUSES = {"invalid method": 501, "http version": 505, "content-encoding": 415, "transfer-encoding": 501}


class BadHttpError(Exception):
    """A request is refused below the Bot API: a status and no body."""

    def __init__(self, status: int) -> None:
        super().__init__(status)
        self.status = status


class _Connection(RequestHandler):
    def handle_error(
        self,
        request: web.BaseRequest,
        status: int = 500,
        exc: BaseException | None = None,
        message: str | None = None,
    ) -> web.StreamResponse:
        """Answer what aiohttp could not parse."""
        if isinstance(exc, HttpProcessingError):
            return _bare(_status_of(exc))
        return super().handle_error(request, status, exc, message)


def _status_of(error: HttpProcessingError) -> int:
    if isinstance(error, LineTooLong):
        return 431
    said = error.message.lower()
    for words, status in _STATUSES.items():
        if words in said:
            return status
    return 400


def _bare(status: int) -> web.Response:
    response = web.Response(status=status, headers={"Connection": "close"})
    response.force_close()
    return response


async def _break(request: web.BaseRequest, answer: Answer | None) -> web.StreamResponse:
    """Send half of an answer, or nothing, and close the connection."""
    response = web.StreamResponse()
    if answer is not None:
        body = answer.json
        response.set_status(answer.status)
        response.headers.update(answer.headers)
        response.content_length = len(body)
        await response.prepare(request)
        await response.write(body[: len(body) // 2])
    if request.transport is not None:
        request.transport.close()
    return response


class _Server(web.Server):
    def __call__(self) -> RequestHandler:
        """Make the handler of one connection."""
        return _Connection(self, loop=self._loop, **self._kwargs)


class Front:
    """A listening socket in front of a core."""

    def __init__(self, core: Core) -> None:
        self._core = core
        self._http = _Server(
            self._handle,
            # A client that goes away ends its parked poll.
            handler_cancellation=True,
            access_log=None,
            keepalive_timeout=IDLE_CONNECTION,
            max_line_size=HEADERS_LIMIT,
            max_field_size=HEADERS_LIMIT,
        )
        self._delivery: HttpDelivery | None = None
        self._listening: asyncio.Server
        self.url = ""

    @classmethod
    async def open(cls, core: Core, host: str = "127.0.0.1", port: int = 0) -> Front:
        """Listen at an address; port 0 is one that is free."""
        front = cls(core)
        if core.deliver is None:
            core.deliver = front._delivery = HttpDelivery()
        front._listening = await asyncio.get_running_loop().create_server(front._http, host, port)
        front.url = f"http://{host}:{front._listening.sockets[0].getsockname()[1]}"
        return front

    async def close(self) -> None:
        """Stop listening and close every connection."""
        self._listening.close()
        self._http.pre_shutdown()
        await self._http.shutdown(1)
        await self._listening.wait_closed()
        if self._delivery is not None:
            await self._delivery.close()

    async def _handle(self, request: web.BaseRequest) -> web.StreamResponse:
        try:
            answer = await self._answer(request)
        except Refusal as refusal:
            answer = Answer.refusing(refusal)
        except BadHttpError as error:
            return _bare(error.status)
        except BrokenConnectionError as broken:
            return await _break(request, broken.answer)
        if isinstance(answer, web.Response):
            return answer
        return web.Response(status=answer.status, body=answer.json, headers=answer.headers)

    async def _answer(self, request: web.BaseRequest) -> Answer | web.Response:
        if request.method not in {"GET", "POST"}:
            raise BadHttpError(501)
        if request.version not in {(1, 0), (1, 1)}:
            raise BadHttpError(505)
        if request.headers.get("Content-Encoding", "").strip().lower() not in _ENCODINGS:
            raise BadHttpError(415)
        target, _, query = request.raw_path.partition("?")
        path = unquote(target)
        if path.startswith("/file/"):
            return web.Response(body=self._core.download(path), content_type="application/octet-stream")
        body, files = await _read_body(request, self._core.settings.upload_limit + PARAMETERS_LIMIT)
        parameters = merge(from_form(query.partition("#")[0].encode()), body)
        # Decoded they are no longer than they came.
        if len(query) + (request.content_length or PARAMETERS_LIMIT) > PARAMETERS_LIMIT and _size(parameters) > (
            PARAMETERS_LIMIT
        ):
            raise BadHttpError(413)
        return await self._route(path, parameters, files)

    async def _route(self, path: str, parameters: Parameters, files: dict[str, Uploaded]) -> Answer:
        if not path.startswith("/"):
            raise Refusal(404, errors.ABSOLUTE_URI)
        found = _TARGET.fullmatch(path)
        if found is None:
            raise Refusal(404, errors.NOT_FOUND)
        token, method = found.groups()
        return await self._core.call(token, method, parameters, files)


def _size(parameters: Parameters) -> int:
    """Return the bytes of all names and values."""
    return sum(len(name.encode(*LENIENT)) + len(value.encode(*LENIENT)) for name, value in parameters.items())


async def _read_body(request: web.BaseRequest, limit: int) -> Body:
    body = bytearray()
    try:
        while chunk := await request.content.readany():
            body += chunk
            if len(body) > limit:
                raise Refusal(413, errors.TOO_LARGE)
        return read_body(request.headers.get("Content-Type", ""), bytes(body))
    except (MalformedBodyError, web.RequestPayloadError):
        raise BadHttpError(400) from None
