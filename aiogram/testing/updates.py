"""A bot's queue of updates: numbers, what is kept how long, and which kinds are wanted."""

from __future__ import annotations

import json
from typing import Any, Final, NamedTuple

from .json_fields import as_array

DAY: Final = 24 * 3600

LIFETIMES: Final = {"inline_query": 30, "callback_query": 150, "shipping_query": 150, "pre_checkout_query": 150,
                    "chosen_inline_result": 600}  # fmt: skip
"""Seconds for which an update of a kind is kept; all others for a day."""

KINDS: Final[tuple[str, ...]] = (
    "message", "edited_message", "channel_post", "edited_channel_post", "inline_query", "chosen_inline_result",
    "callback_query", "shipping_query", "pre_checkout_query", "poll", "poll_answer", "my_chat_member", "chat_member",
    "chat_join_request", "chat_boost", "removed_chat_boost", "message_reaction", "message_reaction_count",
    "business_connection", "business_message", "edited_business_message", "deleted_business_messages",
    "purchased_paid_media", "managed_bot", "guest_message", "subscription", "stopped_message_generation",
)  # fmt: skip
"""Every kind of update that can be asked for."""

DEFAULT: Final[frozenset[str]] = frozenset(KINDS) - {"chat_member", "message_reaction", "message_reaction_count"}
"""The kinds that a bot gets unless it asks for others."""

FAR: Final = 10
"""How far beyond the next id an offset may point and still mean what it says."""


class Queued(NamedTuple):
    """An update that waits for its bot."""

    id: int
    kind: str
    body: dict[str, Any]
    expires: float
    """Unix time, on the server's clock, from which on it is gone."""
    lane: str
    """Updates of one lane are delivered to a webhook one after the other."""

    @property
    def json(self) -> dict[str, Any]:
        """The update as the bot gets it."""
        return {"update_id": self.id, self.kind: self.body}


class UpdateQueue:
    """The updates of one bot, oldest first; ids rise by one for each that is stored."""

    def __init__(self, first_id: int) -> None:
        self.next_id: int = first_id
        self.handed_out: int = first_id - 1
        """Id of the newest update that a poll has returned."""
        self.wanted: frozenset[str] = DEFAULT
        self._waiting: list[Queued] = []

    def push(self, kind: str, body: dict[str, Any], now: int, lane: str) -> Queued | None:
        """Store an update unless its kind is not wanted: then it takes no id either."""
        if kind not in self.wanted:
            return None
        queued = Queued(self.next_id, kind, body, now + LIFETIMES.get(kind, DAY), lane)
        self.next_id += 1
        self._waiting.append(queued)
        return queued

    def waiting(self, now: int) -> list[Queued]:
        """Return what is stored and has not expired, oldest first."""
        self._waiting = [queued for queued in self._waiting if queued.expires > now]
        return list(self._waiting)

    def undelivered(self, now: int) -> list[Queued]:
        """Return what no poll has returned yet."""
        return [queued for queued in self.waiting(now) if queued.id > self.handed_out]

    def poll(self, offset: int, limit: int, now: int) -> list[Queued]:
        """Confirm what `offset` confirms, and return at most `limit` updates from it on."""
        waiting = self.waiting(now)
        start = 0
        if offset < 0:
            if -offset <= len(waiting):
                start = waiting[offset].id
        elif offset <= self.next_id + FAR:
            start = offset
        if start:
            self._waiting = [queued for queued in waiting if queued.id >= start]
        found = self._waiting[:limit]
        if found:
            self.handed_out = max(self.handed_out, found[-1].id)
        return found

    def remove(self, queued: Queued) -> None:
        """Forget one update: it was delivered, or given up."""
        self._waiting = [other for other in self._waiting if other.id != queued.id]

    def clear(self) -> None:
        """Forget everything that waits."""
        self._waiting = []

    def want(self, allowed_updates: str) -> None:
        """Take the parameter `allowed_updates`: what cannot be read changes nothing."""
        try:
            names = as_array(json.loads(allowed_updates)) if allowed_updates else None
        except ValueError:
            return
        if names is not None and all(isinstance(name, str) for name in names):
            self.wanted = frozenset(KINDS) & {str(name).lower() for name in names} or DEFAULT
