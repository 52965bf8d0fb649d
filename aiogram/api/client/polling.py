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
    TelegramAPIError,
    TelegramNetworkError,
    TelegramRetryAfter,
    TelegramServerError,
)

from .wire import decode, read_answer

if TYPE_CHECKING:
    from collections.abc import Sequence

    from aiogram.api.methods.base import TelegramMethod

    from .bot import Bot

logger: logging.Logger = logging.getLogger("aiogram.updates")

PAUSE = 0.5
"""Seconds before the second attempt when polling fails; each one after waits twice as long."""
SLOWEST = 30.0
"""Seconds between two attempts when polling keeps failing."""
FAREWELL = 5.0
"""Seconds that closing a bot takes at most to confirm what was dealt with."""


class Head(msgspec.Struct, frozen=True):
    """What is read of an update that cannot be read as a whole."""

    update_id: int


class Updates:
    """The updates of a bot, one after the other, until the bot is closed.

    A class and not an asynchronous generator: a generator that a `break` leaves behind is closed
    some time later, by somebody else.
    """

    def __init__(
        self, bot: Bot, *, timeout: int, limit: int, allowed_updates: list[str] | None, before: Updates | None
    ) -> None:
        self._bot = bot
        self._timeout = timeout
        self._limit = limit
        self._allowed_updates = allowed_updates
        self._queue: deque[Update | msgspec.Raw] = deque()
        self._current: int | None = None
        self.done: int | None = before.done if before else None
        """Id of the last update that a loop has finished with, None before the first."""
        self.confirmed: int | None = before.confirmed if before else None
        """The last `done` that Telegram was told of."""

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
            update = self._queue.popleft()
            if not isinstance(update, Update):
                data = bytes(update)
                try:
                    update = read_update(data, self._bot)
                except ClientDecodeError as error:
                    report(error)
                    await self._skip(data)
                    continue
            self._current = update.update_id
            return update

    async def _skip(self, data: bytes) -> None:
        """Count an unreadable update as dealt with: it would come again and again."""
        try:
            self.done = msgspec.json.decode(data, type=Head).update_id
        except (msgspec.DecodeError, UnicodeDecodeError):
            # Without its number it cannot be confirmed, and comes back at once if it is the only one.
            await asyncio.sleep(PAUSE)

    async def _call(self, timeout: int, limit: int, *, patience: float | None = None) -> Sequence[Update | msgspec.Raw]:
        done = self.done
        method = GetUpdates(
            offset=None if done is None else done + 1,
            limit=limit,
            timeout=timeout,
            allowed_updates=self._allowed_updates,
        )
        batch = await self._bot.call(method, patience, read=read_batch, retries=0)
        self.confirmed = done
        return batch

    async def _fetch(self) -> Sequence[Update | msgspec.Raw]:
        pause = PAUSE
        while not self._bot.closed:
            try:
                return await self._call(self._timeout, self._limit)
            except TelegramRetryAfter as error:
                logger.warning("Telegram asks to wait %d s before polling again", error.retry_after)
                await asyncio.sleep(error.retry_after)
            except (TelegramNetworkError, TelegramServerError, ClientDecodeError) as error:
                if self._bot.closed:
                    break
                logger.warning("polling failed, trying again in %g s: %s", pause, error)
                await asyncio.sleep(pause)
                pause = min(pause * 2, SLOWEST)
        raise StopAsyncIteration

    async def close(self) -> None:
        """Drop what was not handed out, and tell Telegram which updates were dealt with, so that it forgets them."""
        self._queue.clear()
        if self.done == self.confirmed:
            return
        try:
            await self._call(timeout=0, limit=1, patience=FAREWELL)
        except (TelegramAPIError, ClientDecodeError) as error:
            logger.warning("updates up to %d were not confirmed and will come again: %s", self.done, error)


def read_batch(
    method: TelegramMethod[list[Update]], status: int, body: bytes, bot: Bot
) -> Sequence[Update | msgspec.Raw]:
    """Return the updates in an answer, or else their bytes, each to be read by `read_update`.

    At once is the quick way. What Telegram adds tomorrow must not stop the others, so a batch with an
    update that cannot be read, or that there is something to say of, is taken apart.
    """
    try:
        updates = read_answer(method, status, body, bot)
    except ClientDecodeError:
        pass
    else:
        if all(map(_ordinary, updates)):
            return updates
    rows: Any = read_answer(method, status, body, bot, list[msgspec.Raw])
    return rows  # type: ignore[no-any-return]


def read_update(data: bytes, bot: Bot) -> Update:
    """Decode one update. Raises `ClientDecodeError`; what is odd about it is logged."""
    update: Update = decode(Update, data, bot, "an update")
    if _ordinary(update):
        return update
    if (query := update.callback_query) is not None:
        had = "neither" if query.data is None else "both"
        logger.warning("callback query %s has %s of data and game_short_name, not one", query.id, had)
    else:
        # Names that are no text come to light only here: what is unknown was passed over unread.
        kinds = decode(dict[str, msgspec.Raw], data, bot, "an update").keys() - {"update_id"}
        named = ", ".join(sorted(kinds)) or "nothing"
        logger.warning("update %d is of a kind that this version does not know: %s", update.update_id, named)
    return update


def _ordinary(update: Update) -> bool:
    """Tell whether an update is of a known kind, and a callback query of one of its two kinds."""
    if (query := update.callback_query) is not None:
        return (query.data is None) is not (query.game_short_name is None)
    # Comparing is the dear way to find out, and most updates are messages.
    return update.message is not None or update != Update(update_id=update.update_id)


def report(error: ClientDecodeError) -> None:
    """Log an update that cannot be read, with its bytes."""
    logger.error("an update was left out: %s. Its bytes: %r", error.original, error.data)
