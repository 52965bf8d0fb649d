"""How many messages a bot may send: the limits that Telegram tells of, off unless a server is asked for them."""

from __future__ import annotations

import json
import math
from collections import deque
from typing import TYPE_CHECKING, Final

from .errors import too_many_requests
from .json_fields import as_array

if TYPE_CHECKING:
    from collections.abc import Iterator

    from .accounts import BotAccount
    from .parameters import Parameters

Window = tuple[int, float]
"""Messages, and the seconds within which there may be so many."""

CHAT: Final[Window] = (5, 5)
"""One message a second in a chat, of which short bursts are let through: how short is this server's choice."""
GROUP: Final[Window] = (20, 60)
OVERALL: Final[Window] = (30, 1)
PAID: Final[Window] = (1000, 1)
"""Overall, of messages that are paid for."""

_SENDING = ("send_", "forward_", "copy_")
_DRAFTS = frozenset({"send_message_draft", "send_rich_message_draft"})
_FREE = _DRAFTS | {"send_chat_action", "send_chat_join_request_web_app"}
"""Those that put no message into a chat."""


class FloodLimits:
    """Counts what bots send, by the server's clock."""

    def __init__(self) -> None:
        self._sent: dict[tuple[object, ...], deque[float]] = {}

    def check(self, bot: BotAccount, stem: str, read: Parameters, now: float) -> int:
        """Count a call, or refuse it with the seconds to wait; a refused one is not counted.

        Return how many of its messages have to be paid for: those that go beyond what is free, where the call says so.
        """
        if not stem.startswith(_SENDING) or stem in _FREE:
            return 0
        count = _messages(read)
        free = self._current((bot, "all"), OVERALL, now)
        paid = read.boolean("allow_paid_broadcast")
        beyond = max(0, len(free) + count - OVERALL[0]) if paid else 0
        windows = [(key, self._current(key, window, now), window) for key, window in _windows(bot, read)]
        waits = [_wait(times, window, now) for _, times, window in windows if len(times) + count > window[0]]
        if waits:
            raise too_many_requests(max(1, math.ceil(max(waits))))
        for _, times, _ in windows:
            times.extend([now] * count)
        if paid:
            free.extend([now] * count)
        return min(beyond, count)

    def _current(self, key: tuple[object, ...], window: Window, now: float) -> deque[float]:
        times = self._sent.setdefault(key, deque())
        while times and times[0] <= now - window[1]:
            times.popleft()
        return times


def _windows(bot: BotAccount, read: Parameters) -> Iterator[tuple[tuple[object, ...], Window]]:
    paid = read.boolean("allow_paid_broadcast")
    yield (bot, "paid" if paid else "all"), PAID if paid else OVERALL
    chat = read.text("chat_id")
    yield (bot, chat, "chat"), CHAT
    if chat.startswith(("-", "@")):
        yield (bot, chat, "group"), GROUP


def _wait(times: deque[float], window: Window, now: float) -> float:
    """Return the seconds until the oldest message of a full window counts no longer."""
    return times[0] + window[1] - now if times else window[1]


def _messages(read: Parameters) -> int:
    """Return how many messages a call makes: of an album each counts, and of several that are passed on."""
    for name in ("media", "message_ids"):
        if text := read.text(name):
            try:
                found = as_array(json.loads(text))
            except ValueError:
                return 1
            return max(1, len(found or ()))
    return 1
