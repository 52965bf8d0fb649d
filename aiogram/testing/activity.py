"""What goes on in a server, and when nothing does."""

from __future__ import annotations

import asyncio
from collections import Counter
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from collections.abc import Callable, Coroutine


class IdleError(AssertionError):
    """The server did not come to rest in time; the text lists what was still going on."""


class Activity:
    """Calls in progress, stories under way, and those who wait for a change."""

    def __init__(self) -> None:
        self.calls: Counter[str] = Counter()
        """What is in progress -> how often; parked long polls are not."""
        self.waits: dict[asyncio.Task[Any] | None, str] = {}
        """Task -> what it waits for."""
        self._stories: set[asyncio.Task[Any]] = set()
        self._failed: list[BaseException] = []
        self._waiters: set[asyncio.Future[None]] = set()

    def changed(self) -> None:
        """Let everybody who waits look again."""
        for waiter in self._waiters:
            if not waiter.done():
                waiter.set_result(None)
        self._waiters.clear()

    def begin(self, what: str) -> None:
        """Count something as in progress."""
        self.calls[what] += 1

    def end(self, what: str) -> None:
        """Count it no longer."""
        left = self.calls.pop(what) - 1
        if left:
            self.calls[what] = left
        self.changed()

    async def until(self, condition: Callable[[], bool], what: str = "") -> None:
        """Wait for a condition, looked at after every change."""
        task = asyncio.current_task()
        if what:
            self.waits[task] = what
        try:
            while not condition():
                waiter = asyncio.get_running_loop().create_future()
                self._waiters.add(waiter)
                try:
                    await waiter
                finally:
                    self._waiters.discard(waiter)
        finally:
            self.waits.pop(task, None)

    async def change(self) -> None:
        """Wait for the next change, whatever it is."""
        looks = iter((False, True))
        await self.until(lambda: next(looks, True))

    def tell(self, story: Coroutine[Any, Any, Any]) -> asyncio.Task[Any]:
        """Run a story in the background."""
        task = asyncio.get_running_loop().create_task(story, name=getattr(story, "__qualname__", "a story"))
        self._stories.add(task)
        task.add_done_callback(self._over)
        return task

    def _over(self, story: asyncio.Task[Any]) -> None:
        self._stories.discard(story)
        if not story.cancelled() and (error := story.exception()) is not None:
            self._failed.append(error)
        self.changed()

    @property
    def failed(self) -> bool:
        """Whether a story has failed and nobody was told."""
        return bool(self._failed)

    def raise_failure(self) -> None:
        """Raise what a story has failed with, once."""
        if self._failed:
            raise self._failed.pop(0)

    def stories(self) -> list[str]:
        """Describe the stories that are not over."""
        return [
            f"the story {story.get_name()} is not over"
            + (f": it waits for {self.waits[story]}" if story in self.waits else "")
            for story in self._stories
        ]

    async def stop(self) -> None:
        """Cancel the stories that are not over."""
        stories = list(self._stories)
        for story in stories:
            story.cancel()
        await asyncio.gather(*stories, return_exceptions=True)
