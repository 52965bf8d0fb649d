"""One run of a snippet: what the server, the stories and the snippet have to do with each other, and when it is over.

Everything is in one event loop: the server, the stories in the background, and the snippet unless it is a program of
its own.
"""

from __future__ import annotations

import asyncio
import contextvars
import random
from contextlib import contextmanager
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any
from unittest.mock import patch

from aiogram.testing.drawing import Film

from .results import Log, Result, seen

if TYPE_CHECKING:
    from collections.abc import Awaitable, Callable, Iterator
    from types import CodeType

    from aiogram.testing import BotApiServer

QUIET = 1.0
"""Seconds without a call after which a program that asks for no updates is taken to be at rest."""
SETTLE = 0.02
"""Seconds that a program which asks for updates has to stay at rest: tasks of it may be between two calls."""
TURNS = 32
"""Turns of the event loop after that: more than an answer needs from the socket to the task that waits for it."""
ENDING = 5.0
"""Seconds that a program has to end after Ctrl+C."""
STORY = 2.0
"""Seconds that a story may still take once the program has ended."""


inside: contextvars.ContextVar[bool] = contextvars.ContextVar("inside a snippet", default=False)
"""True in the tasks of a snippet, not in those of the server and the stories, which share its event loop."""


class RunError(Exception):
    """A run that went wrong by itself, not by an exception of the snippet; `line` is one of the code, from 1."""

    def __init__(self, message: str, line: int = 0) -> None:
        super().__init__(message)
        self.message = message
        self.line = line


@dataclass
class Run:
    """One run: the server that the program talked to, and what came of it."""

    server: BotApiServer
    timeout: float
    """Seconds until a run that neither ends nor comes to rest is given up."""
    output: str = ""
    """What was printed."""
    calls: int = 0
    """How many calls the server answered until the program had ended or was at rest."""
    interrupted: bool = False
    """Whether the run was ended, as by Ctrl+C, once its story was over."""
    log: Log = field(default_factory=Log)
    """What goes between the program and the server."""
    before: int = field(init=False)

    def __post_init__(self) -> None:
        core = self.server.core
        self.before = len(core.exchanges)
        if core.deliver is not None:
            core.deliver = self.log.watched(core.deliver, core.exchanges)
        self._film = Film(core)
        self._stories_ahead = bool(self.server.core.activity.stories())

    def result(self) -> Result:
        """Return what the run has produced up to now."""
        return Result(self.output, self.log.rows(self.server.exchanges, self.before), seen(self._film.develop()))

    @property
    def exchanges(self) -> list[Any]:
        """The calls of this run; what the stories arranged before is not among them."""
        return self.server.exchanges[self.before :]

    def waiting(self) -> str:
        """Say what was still going on."""
        core = self.server.core
        found = [*core.busy(), *core.activity.stories()]
        if found:
            return "; ".join(found)
        return "the server was idle, so the snippet waited for something else"

    async def rest(self, resting: Callable[[], bool]) -> None:
        """Return once the stories are over, the server is idle, and the program waits for news.

        Raises what a story has failed with. `resting` says whether the program itself has nothing more to do, as far
        as one can tell from outside.
        """
        core = self.server.core
        await core.activity.until(self._begun)
        while True:
            await core.idle(None)
            seen = len(self.exchanges)
            waited = 0.0
            while seen == len(self.exchanges) and not core.busy() and not core.activity.stories():
                waits = self._awaits_news() and resting()
                await asyncio.sleep(SETTLE)
                waited += SETTLE
                # On a busy machine all of that time may have passed in one turn of the loop.
                for _ in range(TURNS):
                    await asyncio.sleep(0)
                still = seen == len(self.exchanges) and not core.busy() and not core.activity.stories()
                if still and resting() and (waits or waited >= QUIET):
                    return

    def _begun(self) -> bool:
        """Tell whether the program has got as far as the server, or the server will go to the program."""
        activity = self.server.core.activity
        told = self._stories_ahead and not activity.stories()
        return bool(self.exchanges or self._awaits_news() or activity.failed or told)

    def _awaits_news(self) -> bool:
        """Tell whether a bot has asked for updates: with a poll that is open, or with a webhook."""
        return any(bot.polls.parked or bot.webhook is not None for bot in self.server.core.bots)

    async def finish_stories(self) -> None:
        """Wait a little for the stories of a program that has ended, and raise what one of them failed with."""
        activity = self.server.core.activity
        try:
            async with asyncio.timeout(STORY):
                await activity.until(lambda: activity.failed or not activity.stories())
        except TimeoutError:
            raise RunError(f"the program has ended, and {'; '.join(activity.stories())}") from None
        activity.raise_failure()

    async def until_over(
        self, program: asyncio.Future[Any], resting: Callable[[], bool], interrupt: Callable[[], Awaitable[None]]
    ) -> None:
        """Wait until the program ends, or end it once there is nothing left for it to do.

        `interrupt` is Ctrl+C, and returns when the program has ended.
        """
        rest = asyncio.ensure_future(self.rest(resting))
        try:
            await asyncio.wait({program, rest}, timeout=self.timeout, return_when=asyncio.FIRST_COMPLETED)
            # Not what is broken off with the program, such as an open poll.
            self.calls = len(self.exchanges)
            if program.done():
                return
            if not rest.done():
                waiting = self.waiting()
                await interrupt()
                raise RunError(f"neither over nor at rest after {self.timeout:g} s: {waiting}")
            self.interrupted = True
            await interrupt()
            rest.result()
        finally:
            rest.cancel()
            await asyncio.wait({rest})


async def program(code: CodeType, namespace: dict[str, Any]) -> None:
    """Run a compiled snippet; its own exceptions go through."""
    try:
        coroutine = eval(code, namespace)  # noqa: S307 (running the page's code is what this is for)
        if coroutine is not None:
            await coroutine
    except SystemExit as end:
        # Let through, it would end the event loop and not only the program.
        if end.code not in (None, 0):
            raise RunError(f"the program ended itself with {end.code!r}") from end


def sleeps(loop: asyncio.AbstractEventLoop) -> bool:
    """Tell whether the snippet itself is about to be woken up, as from `asyncio.sleep`."""
    soon = loop.time() + 2 * QUIET
    timers: list[Any] = getattr(loop, "_scheduled", [])
    pending = (timer for timer in timers if not timer.cancelled() and timer.when() < soon)
    return any(timer._context.get(inside) for timer in pending)  # noqa: SLF001 (not public)


@contextmanager
def repeatable() -> Iterator[None]:
    """Make what looks random the same in every run, so that two runs of the same code have one result."""
    numbers = random.Random("a snippet")  # noqa: S311 (repeatable on purpose)
    state = random.getstate()
    random.seed(0)
    # `secrets` and `uuid` take their numbers from the system: by one of these two names.
    try:
        with patch("os.urandom", numbers.randbytes), patch("random._urandom", numbers.randbytes):
            yield
    finally:
        random.setstate(state)
