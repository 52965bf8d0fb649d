"""Long polling: updates as an asynchronous iterator."""

from __future__ import annotations

import asyncio
import logging
from collections import deque
from typing import TYPE_CHECKING, Any

import msgspec

from aiogram.api.methods.get_updates import GetUpdates
from aiogram.api.types.update import Update
from aiogram.exceptions import (
    ClientDecodeError,
    TelegramNetworkError,
    TelegramRetryAfter,
    TelegramServerError,
)

from .wire import decode

if TYPE_CHECKING:
    from .bot import Bot

logger = logging.getLogger("aiogram.polling")

SLOWEST = 30.0
"""Seconds between two attempts when the network keeps failing."""


class Head(msgspec.Struct, frozen=True):
    """What is read of an update that cannot be read as a whole."""

    update_id: int


class Updates:
    """The updates of a bot, one after the other, without end.

    A class and not an asynchronous generator: a generator that a `break` leaves behind is closed
    some time later, by somebody else.
    """

    def __init__(
        self, bot: Bot, *, timeout: int, limit: int, allowed_updates: list[str] | None, after: int | None
    ) -> None:
        self._bot = bot
        self._timeout = timeout
        self._limit = limit
        self._allowed_updates = allowed_updates
        self._queue: deque[tuple[int, Update | None]] = deque()
        self._current: int | None = None
        self._confirmed = after
        self.done = after
        """Id of the last update that the loop has finished with, None before the first."""

    def __aiter__(self) -> Updates:
        return self

    async def __anext__(self) -> Update:
        # Being asked for the next update says that the one before it has been dealt with.
        if self._current is not None:
            self.done = self._current
            self._current = None
        while True:
            while not self._queue:
                self._queue.extend(await self._fetch())
            number, update = self._queue.popleft()
            if update is not None:
                self._current = number
                return update
            # Left out, and reported. Without this it would come again and again.
            self.done = number

    def _request(self, timeout: int, limit: int) -> GetUpdates:
        self._confirmed = self.done
        return GetUpdates(
            offset=None if self.done is None else self.done + 1,
            limit=limit,
            timeout=timeout,
            allowed_updates=self._allowed_updates,
        )

    async def _fetch(self) -> list[tuple[int, Update | None]]:
        pause = 0.5
        while True:
            try:
                rows: Any = await self._bot.call(
                    self._request(self._timeout, self._limit),
                    timeout=self._timeout + self._bot.timeout,
                    kind=list[msgspec.Raw],
                )
                # Each by itself: what Telegram adds tomorrow must not stop the others.
                return [(_number(row), read_update(bytes(row), self._bot)) for row in rows]
            except TelegramRetryAfter as error:
                logger.warning("Telegram asks to wait %d s before polling again", error.retry_after)
                await asyncio.sleep(error.retry_after)
            except (TelegramNetworkError, TelegramServerError, ClientDecodeError) as error:
                logger.warning("polling failed, trying again in %g s: %s", pause, error)
                await asyncio.sleep(pause)
                pause = min(pause * 2, SLOWEST)

    async def confirm(self) -> None:
        """Tell Telegram which updates were dealt with, so that it forgets them."""
        if self.done is None or self.done == self._confirmed:
            return
        try:
            await self._bot.call(self._request(timeout=0, limit=1), kind=list[msgspec.Raw])
        except (TelegramNetworkError, TelegramServerError) as error:
            logger.warning("updates up to %d were not confirmed and will come again: %s", self.done, error)


def _number(row: msgspec.Raw) -> int:
    try:
        return msgspec.json.decode(row, type=Head).update_id
    except msgspec.DecodeError as error:
        raise ClientDecodeError("cannot read an update", error, bytes(row)) from error


def read_update(data: bytes, bot: Bot) -> Update | None:
    """Decode one update; one that cannot be decoded is logged with its bytes and left out."""
    try:
        update: Update = decode(Update, data, bot, "an update")
    except ClientDecodeError as error:
        logger.error("an update was left out: %s", error, extra={"data": data})
        return None
    if update.kind is None:
        logger.warning("an update of a kind that this version does not know: %s", data.decode("utf-8", "replace"))
    return update
