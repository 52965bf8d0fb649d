"""Long polls of one bot: one at a time is parked until there is something for it."""

from __future__ import annotations

import asyncio
from typing import TYPE_CHECKING

from . import errors
from .errors import refuse

if TYPE_CHECKING:
    from collections.abc import Callable

    from .errors import Refusal


class Polls:
    """Who waits for a bot's updates."""

    def __init__(self, changed: Callable[[], None]) -> None:
        self._changed = changed
        self._parked: asyncio.Future[None] | None = None
        self.satisfied = True
        """False from the moment a poll has returned updates until the next one finds nothing: the bot is busy."""

    @property
    def parked(self) -> bool:
        """Whether a poll waits."""
        return self._parked is not None

    async def park(self, seconds: float) -> None:
        """Wait for `wake`, at most so many real seconds; whoever was parked before is refused."""
        self.end(refuse(errors.POLL_REPLACED, 409))
        mine = self._parked = asyncio.get_running_loop().create_future()
        self._changed()
        try:
            async with asyncio.timeout(seconds):
                await mine
        except TimeoutError:
            pass
        finally:
            if self._parked is mine:
                self._parked = None
            self._changed()

    def wake(self) -> None:
        """Let the parked poll look again."""
        if self._parked is not None and not self._parked.done():
            self._parked.set_result(None)
            self._parked = None

    def end(self, why: Refusal) -> None:
        """Refuse the parked poll."""
        if self._parked is not None and not self._parked.done():
            self._parked.set_exception(why)
            self._parked = None
