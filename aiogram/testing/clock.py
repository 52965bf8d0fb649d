"""The server's own time."""

from __future__ import annotations

import asyncio
import heapq
import time
from datetime import UTC, datetime, timedelta
from itertools import count
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Awaitable, Callable

START = datetime(2026, 1, 1, 12, tzinfo=UTC)
"""What a server's clock shows when it is made, so that dates are the same in every run."""


class Clock:
    """The time of one server: it stands still until it is moved, or told to run.

    Dates of messages, the life of updates and callback queries, cached answers and the pauses
    between webhook deliveries go by it. A long poll waits in real time.
    """

    def __init__(self, start: datetime = START, *, runs: bool = False) -> None:
        if start.tzinfo is None:
            raise ValueError(f"the clock's start must have a time zone, such as UTC, got {start!r}")
        self._shown = start
        self._since: float | None = time.monotonic() if runs else None
        self._timers: list[tuple[datetime, int, Callable[[], None]]] = []
        self._order = count()
        self._wakeup: asyncio.TimerHandle | None = None
        self.settle: Callable[[], Awaitable[None]] | None = None
        """Awaited by `advance` before it begins, and at each moment at which something falls due."""

    @property
    def runs(self) -> bool:
        """Whether time passes by itself."""
        return self._since is not None

    def now(self) -> datetime:
        """Return the time, in UTC."""
        if self._since is None:
            return self._shown
        return self._shown + timedelta(seconds=time.monotonic() - self._since)

    def unix(self) -> int:
        """Return the time as a Unix integer."""
        return int(self.now().timestamp())

    async def advance(self, seconds: float, *, at_once: bool = False) -> None:
        """Move the clock forward; what falls due on the way happens at its own moment, in order.

        `at_once` does not wait for what bots are doing: a bot that is slow finds that time has passed.
        """
        if seconds < 0:
            raise ValueError(f"time does not go back: advance() takes 0 or more seconds, got {seconds}")
        settle = self._let_settle if not at_once else _go_on
        await settle()
        target = self.now() + timedelta(seconds=seconds)
        while self._timers and self._timers[0][0] <= target:
            self._show(max(self._timers[0][0], self.now()))
            self._fire()
            await settle()
        self._show(max(target, self.now()))
        self._plan()

    def call_in(self, seconds: float, callback: Callable[[], None]) -> Callable[[], None]:
        """Call `callback` once so many seconds have passed here; returns what calls it off."""
        entry = (self.now() + timedelta(seconds=seconds), next(self._order), callback)
        heapq.heappush(self._timers, entry)
        self._plan()

        def cancel() -> None:
            if entry in self._timers:
                self._timers.remove(entry)
                heapq.heapify(self._timers)

        return cancel

    def stop(self) -> None:
        """Let nothing fall due any more."""
        self._timers.clear()
        if self._wakeup is not None:
            self._wakeup.cancel()

    async def _let_settle(self) -> None:
        if self.settle is not None:
            await self.settle()

    def _show(self, moment: datetime) -> None:
        self._shown = moment
        if self._since is not None:
            self._since = time.monotonic()

    def _fire(self) -> None:
        now = self.now()
        while self._timers and self._timers[0][0] <= now:
            heapq.heappop(self._timers)[2]()

    def _plan(self) -> None:
        """While the clock runs: wake up in real time for what falls due next."""
        if self._wakeup is not None:
            self._wakeup.cancel()
            self._wakeup = None
        if self._since is not None and self._timers:
            pause = max(0.0, (self._timers[0][0] - self.now()).total_seconds())
            self._wakeup = asyncio.get_running_loop().call_later(pause, self._due)

    def _due(self) -> None:
        self._fire()
        self._plan()


async def _go_on() -> None:
    """Wait for nothing."""
