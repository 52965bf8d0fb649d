"""Trouble that a server makes when it is told to."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Final, Literal, get_args

from . import errors
from .errors import Refusal, too_many_requests

if TYPE_CHECKING:
    from .accounts import BotAccount
    from .activity import Activity
    from .clock import Clock
    from .core import Answer

Trouble = Literal["flood", "error", "hang", "disconnect", "half", "slow"]
"""What may go wrong with a call.

`flood` is 429, `error` is 500, and `hang` no answer at all; none of them does what the call asks for.
`disconnect` breaks the connection before anything is done, `half` in the middle of the answer, when all is
done. `slow` does what is asked, some seconds later.
"""

ANY: Final = "*"
"""Stands for every method."""


class BrokenConnectionError(Exception):
    """A call gets no whole answer: its connection is to break."""

    def __init__(self, answer: Answer | None = None) -> None:
        super().__init__("the connection breaks, as the server was told")
        self.answer = answer
        """What half is to be sent of; None when nothing is."""


@dataclass(eq=False, kw_only=True)
class Fault:
    """One trouble, for the calls that it is meant for."""

    trouble: Trouble
    stem: str
    """The method, or `*`."""
    bot: BotAccount | None
    """Whose calls; None is everybody's."""
    left: int | None
    """How many calls it still awaits; None is every call until `end`."""
    seconds: float
    happened: int = 0
    """How many calls it has met."""

    def end(self) -> None:
        """Let calls succeed again; those that hang go on doing so."""
        self.left = 0

    def meets(self, bot: BotAccount, stem: str) -> bool:
        """Say whether a call is one that it is meant for."""
        return self.left != 0 and self.stem in {ANY, stem} and self.bot in {None, bot}


class Faults:
    """The troubles of one server."""

    def __init__(self, activity: Activity, clock: Clock) -> None:
        self._activity = activity
        self._clock = clock
        self._faults: list[Fault] = []
        self._closing = False

    def add(self, trouble: Trouble, stem: str, *, times: int | None, seconds: float, bot: BotAccount | None) -> Fault:
        """Plan a trouble; those planned before come first."""
        if trouble not in get_args(Trouble):
            raise ValueError(
                f"{trouble!r} is no trouble that a call can have: there are {', '.join(get_args(Trouble))}"
            )
        if times is not None and times < 1:
            raise ValueError(f"times must be at least 1, or None for every call, got {times!r}")
        if seconds <= 0 or (trouble == "flood" and seconds != int(seconds)):
            raise ValueError(f"seconds must be over 0, and whole for a flood, got {seconds!r}")
        fault = Fault(trouble=trouble, stem=stem, bot=bot, left=times, seconds=seconds)
        self._faults.append(fault)
        return fault

    async def strike(self, bot: BotAccount, stem: str) -> Trouble | None:
        """Let a call run into what is planned for it; returns which trouble is still to come."""
        fault = next((one for one in self._faults if one.meets(bot, stem)), None)
        if fault is None:
            return None
        fault.happened += 1
        if fault.left is not None:
            fault.left -= 1
        self._activity.changed()
        match fault.trouble:
            case "flood":
                raise too_many_requests(int(fault.seconds))
            case "error":
                raise Refusal(500, errors.RESTART)
            case "disconnect":
                raise BrokenConnectionError
            case "hang":
                await self._until_closed()
            case "slow":
                await self._pause(fault.seconds)
            case "half":
                pass  # the call is carried out first
        return fault.trouble

    def close(self) -> None:
        """Answer the calls that hang."""
        self._closing = True
        self._activity.changed()

    async def _until_closed(self) -> None:
        await self._activity.until(lambda: self._closing)
        raise Refusal(500, errors.RESTART)

    async def _pause(self, seconds: float) -> None:
        over: list[bool] = []

        def end() -> None:
            over.append(True)
            self._activity.changed()

        cancel = self._clock.call_in(seconds, end)
        try:
            await self._activity.until(lambda: bool(over) or self._closing)
        finally:
            cancel()
