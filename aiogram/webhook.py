"""Updates by webhook: an aiohttp handler that can answer into the delivery itself."""

from __future__ import annotations

import asyncio
import hmac
import logging
import re
from inspect import isawaitable
from typing import TYPE_CHECKING, Any

import msgspec
from aiohttp import web

from aiogram.api.client.polling import read_update, report
from aiogram.api.client.wire import encode
from aiogram.api.methods.base import TelegramMethod, answers_webhook, open_bots
from aiogram.exceptions import ClientDecodeError

if TYPE_CHECKING:
    from collections.abc import Awaitable, Callable

    from aiogram.api.client.bot import Bot
    from aiogram.api.types.update import Update

    UpdateHandler = Callable[[Update], Awaitable[TelegramMethod[Any] | None]]
    """What you write: takes an update, and returns a call to answer with, or None."""

logger: logging.Logger = logging.getLogger("aiogram.webhook")

SECRET_HEADER = "X-Telegram-Bot-Api-Secret-Token"  # noqa: S105 (a name, not a secret)
MAX_BODY = 1024 * 1024
"""Bytes of a delivery that are read at most; Telegram's updates are far smaller."""

_SECRET = re.compile(r"[A-Za-z0-9_-]{1,256}", re.ASCII)


def webhook_handler(
    bot: Bot, handle: UpdateHandler, *, secret_token: str | None = None, max_body: int = MAX_BODY
) -> Callable[[web.Request], Awaitable[web.Response]]:
    """Make an aiohttp handler for the updates of a bot.

    It is for `app.router.add_post(path, webhook_handler(bot, handle))`.

    The method that `handle` returns goes into the HTTP response, and Telegram carries it out; its
    result and its errors are then not reported to anybody. Methods that Telegram does not take
    from a response, and those bound to another bot, are sent as calls of their own.

    An error that `handle` raises is answered with 500, so that Telegram delivers the update again.

    Args:
        bot: The bot whose webhook this is: the current bot inside `handle`.
        handle: Called with each update.
        secret_token: What was given to `set_webhook`; deliveries without it are refused with 401.
        max_body: Bytes; a larger body is refused with 413 before it is read.

    Raises:
        ValueError: `secret_token` is one that Telegram does not take.
    """
    if secret_token is not None and not _SECRET.fullmatch(secret_token):
        raise ValueError(
            "secret_token must be 1 to 256 of A-Z a-z 0-9 _ -, as in set_webhook(secret_token=...); "
            f"got {len(secret_token)} characters of another form"
        )

    async def handler(request: web.Request) -> web.Response:
        if secret_token is not None:
            given = request.headers.get(SECRET_HEADER, "")
            # Compared in constant time: how long it takes must not tell how much of it is right.
            if not hmac.compare_digest(given.encode("utf-8", "surrogateescape"), secret_token.encode()):
                logger.warning("refused a delivery from %s: wrong or no %s", request.remote, SECRET_HEADER)
                return web.Response(status=401, text=f"wrong or no {SECRET_HEADER}")
        body = await _read(request, max_body)
        if body is None:
            logger.warning("refused a delivery from %s: its body is over %d bytes", request.remote, max_body)
            return web.Response(status=413, text=f"a delivery may have at most {max_body} bytes")
        try:
            update = read_update(body, bot)
        except ClientDecodeError as error:
            if (trouble := _no_json(body)) is not None:
                logger.warning("refused a delivery from %s: its body is not JSON: %s", request.remote, trouble)
                return web.Response(status=400, text=f"the body is not JSON: {trouble}")
            # It will never be readable: a refusal would only bring it back.
            report(error)
            return web.Response()
        token = open_bots.set((*open_bots.get(), bot))
        try:
            coming = handle(update)
            if not isawaitable(coming):
                raise TypeError(f"{_name(handle)} must be an `async def`: what it returns is awaited")
            method = await coming
            # Handlers are not always type-checked.
            if method is not None and not isinstance(method, TelegramMethod):  # pyright: ignore[reportUnnecessaryIsInstance]
                raise TypeError(f"{_name(handle)} must return a method or None, and returned {type(method).__name__}")
            return await _respond(bot, method)
        finally:
            open_bots.reset(token)

    return handler


async def serve_webhook(
    bot: Bot,
    handle: UpdateHandler,
    *,
    path: str = "/",
    host: str = "127.0.0.1",
    port: int = 8080,
    secret_token: str | None = None,
) -> None:
    """Receive updates by webhook, for ever: an HTTP server with `webhook_handler` and nothing else.

    Telegram delivers by HTTPS only, so a web server stands in front and passes the requests on. When
    this is cancelled, as by Ctrl+C, deliveries that have begun are still answered.

    Args:
        bot: The bot whose webhook this is: the current bot inside `handle`.
        handle: Called with each update; what it returns is the answer.
        path: Path of the address, as the web server in front passes it on.
        host: Address to listen on; other machines reach the default only through a server on this one.
        port: Port to listen on.
        secret_token: What was given to `set_webhook`; deliveries without it are refused with 401.

    Raises:
        OSError: The port is taken, or is not this program's to take.
    """
    app = web.Application()
    app.router.add_post(path, webhook_handler(bot, handle, secret_token=secret_token))
    runner = web.AppRunner(app)
    await runner.setup()
    try:
        await web.TCPSite(runner, host, port).start()
        await asyncio.Event().wait()
    finally:
        await runner.cleanup()


def _name(handle: object) -> str:
    return getattr(handle, "__qualname__", repr(handle))


def _no_json(body: bytes) -> msgspec.DecodeError | None:
    """Return why a body is no JSON at all; None for JSON that is only none of an update, or has broken text in it."""
    try:
        msgspec.json.decode(body, type=msgspec.Raw)
    except msgspec.DecodeError as error:
        return error
    return None


async def _read(request: web.Request, limit: int) -> bytes | None:
    """Return the body, or None as soon as it turns out to be longer than `limit`."""
    if (request.content_length or 0) > limit:
        return None
    body = bytearray()
    async for chunk in request.content.iter_any():
        body += chunk
        if len(body) > limit:
            return None
    return bytes(body)


async def _respond(bot: Bot, method: TelegramMethod[Any] | None) -> web.Response:
    if method is None:
        return web.Response()
    if method.bot not in (None, bot):
        await method
        return web.Response()
    if not answers_webhook(type(method)):
        await bot(method)
        return web.Response()
    parameters, files = encode(method, now=bot.clock(), checked=bot.check_limits, default=bot.default)
    if files:
        # An upload may take longer than Telegram waits for the answer to a delivery.
        await bot(method)
        return web.Response()
    answer = msgspec.json.encode({"method": method.__api_name__, **parameters})
    return web.Response(body=answer, content_type="application/json")
