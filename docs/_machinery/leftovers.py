"""What a snippet leaves behind: tasks that still run, HTTP sessions and sockets that are still open."""

from __future__ import annotations

import asyncio
import gc
import warnings
from typing import TYPE_CHECKING, Any, Self
from unittest.mock import patch
from weakref import WeakSet

import aiohttp

from .running import inside

if TYPE_CHECKING:
    from types import TracebackType

    from .loopback import Guard

PATIENCE = 5.0
"""Seconds that a task has to end once it is cancelled."""


class Leftovers:
    """Watches what a snippet opens, lists what it has not closed, and in the end closes that."""

    def __init__(self, guard: Guard, namespace: dict[str, Any]) -> None:
        self._guard = guard
        self._namespace = namespace
        self._loop = asyncio.get_running_loop()
        self._tasks: WeakSet[asyncio.Task[Any]] = WeakSet()
        self._sockets: WeakSet[Any] = WeakSet()
        self._sessions: list[aiohttp.ClientSession] = []

    async def __aenter__(self) -> Self:
        self._guard.sockets = lambda socket: self._sockets.add(socket) if inside.get() else None
        self._factory = self._loop.get_task_factory()
        self._loop.set_task_factory(self._make_task)
        # A session that is not closed opens its sockets when it is used, or has none any more: it is seen when made.
        init, sessions = aiohttp.ClientSession.__init__, self._sessions

        def remember(session: aiohttp.ClientSession, *arguments: Any, **options: Any) -> None:
            init(session, *arguments, **options)
            if inside.get():
                sessions.append(session)

        self._patch = patch.object(aiohttp.ClientSession, "__init__", remember)
        self._patch.start()
        return self

    def _make_task(self, loop: asyncio.AbstractEventLoop, coroutine: Any, **options: Any) -> asyncio.Task[Any]:
        task: asyncio.Task[Any] = asyncio.Task(coroutine, loop=loop, **options)
        if inside.get():
            self._tasks.add(task)
        return task

    def found(self) -> list[str]:
        """Say what is left behind, with the remedy."""
        tasks = [task for task in self._tasks if not task.done()]
        found = [
            f"left behind: the task {getattr(task.get_coro(), '__qualname__', task.get_name())}(): "
            "await it, or cancel it, before the program ends"
            for task in tasks
        ]
        if any(not session.closed for session in self._sessions):
            found.append(
                "left open: an HTTP session: open every bot by `async with Bot() as bot:`, "
                "or end with `await bot.aclose()`"
            )
        found += [
            f"left open: a socket at {socket.getsockname()}: what listens has to be closed, "
            "such as by `await runner.cleanup()` in a `finally`"
            for socket in self._sockets
            if socket.fileno() >= 0
        ]
        return found

    async def __aexit__(
        self, kind: type[BaseException] | None, error: BaseException | None, traceback: TracebackType | None
    ) -> None:
        self._patch.stop()
        self._loop.set_task_factory(self._factory)
        self._guard.sockets = None
        if not self.found():
            return
        # Reported, or the outcome of an error that is. The next snippet must not be blamed for it.
        tasks = [task for task in self._tasks if not task.done()]
        for task in tasks:
            task.cancel()
        if tasks:
            await asyncio.wait(tasks, timeout=PATIENCE)
        for session in self._sessions:
            await session.close()
        for socket in self._sockets:
            socket.close()
        self._namespace.clear()
        with warnings.catch_warnings():
            warnings.simplefilter("ignore", ResourceWarning)
            gc.collect()
