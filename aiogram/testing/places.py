# Where somebody is stays a place on the map; only for as long as it is live can it move.

"""Places on the map, and those that move."""

from __future__ import annotations

from dataclasses import dataclass
from functools import partial
from typing import TYPE_CHECKING, Any, Final

from . import errors
from .errors import refuse

if TYPE_CHECKING:
    from .messages import Message
    from .parameters import Parameters
    from .state import State

FOREVER: Final = 2**31 - 1
"""The `live_period` of a place that can move until somebody stops it."""
DAY: Final = 24 * 3600
PERIODS: Final = range(60, DAY + 1)
"""Seconds for which a place can move from the moment at which it is sent."""
LONGEST: Final = 90 * DAY
"""Seconds, from now, up to which it can be made to move on."""
MOST_ACCURACY: Final = 1500
MOST_HEADING: Final = 360
MOST_RADIUS: Final = 100_000
_LIVE: Final = frozenset({"live_period", "heading", "proximity_alert_radius"})


@dataclass(frozen=True, kw_only=True)
class Place:
    """A place on the map, maybe of somebody who is on the way."""

    latitude: float
    longitude: float
    accuracy: float = 0
    """Radius in meters within which it is meant; 0 where that is not known."""
    live_period: int = 0
    """Seconds after sending for which it can move; 0 for a place that stays where it is."""
    heading: int = 0
    """Where to, in degrees from 1 to 360; 0 where that is not known."""
    alert_radius: int = 0
    """Meters at which somebody who comes near is told of; 0 for never."""

    @classmethod
    def read(cls, read: Parameters) -> Place:
        """Read the place of a call; what is wrong with its numbers shows later."""
        for name in ("latitude", "longitude"):
            if not read.text(name).strip():
                raise refuse(errors.NO_COORDINATE.format(name))
        return cls(
            latitude=read.decimal("latitude"),
            longitude=read.decimal("longitude"),
            accuracy=min(max(read.decimal("horizontal_accuracy"), 0), MOST_ACCURACY),
            live_period=read.integer("live_period"),
            heading=read.integer("heading"),
            alert_radius=read.integer("proximity_alert_radius"),
        )

    @property
    def trouble(self) -> str:
        """What is wrong with its numbers, in Telegram's words; empty for nothing."""
        if abs(self.latitude) > 90 or abs(self.longitude) > 180:  # noqa: PLR2004 (the poles and the date line)
            return errors.WRONG_PLACE
        if self.live_period not in {0, FOREVER} and self.live_period not in PERIODS:
            return errors.WRONG_LIVE_PERIOD
        if not 0 <= self.heading <= MOST_HEADING:
            return errors.WRONG_HEADING
        if not 0 <= self.alert_radius <= MOST_RADIUS:
            return errors.WRONG_ALERT_RADIUS
        return ""

    def check(self) -> None:
        """Refuse what has wrong numbers."""
        if trouble := self.trouble:
            raise refuse(trouble)

    @property
    def location(self) -> dict[str, Any]:
        """The place as a Location."""
        shown: dict[str, Any] = {"latitude": self.latitude, "longitude": self.longitude}
        if self.accuracy:
            shown["horizontal_accuracy"] = self.accuracy
        if self.live_period:
            further = {
                "live_period": self.live_period,
                "heading": self.heading,
                "proximity_alert_radius": self.alert_radius,
            }
            shown |= {name: value for name, value in further.items() if value}
        return shown

    def venue(self, title: str, address: str, read: Parameters) -> dict[str, Any]:
        """Return the place as a Venue; `read` says by what one of two maps knows it."""
        shown: dict[str, Any] = {"location": self.location, "title": title, "address": address}
        for names in (("foursquare_id", "foursquare_type"), ("google_place_id", "google_place_type")):
            if found := {name: read.text(name) for name in names if read.text(name)}:
                return {**shown, **found}
        return shown


def at_rest(content: dict[str, Any]) -> dict[str, Any]:
    """Return a content with its place, if it has one, as one that does not move."""
    if "location" not in content:
        return dict(content)
    location = {name: value for name, value in content["location"].items() if name not in _LIVE}
    return {**content, "location": location}


def follow(state: State, message: Message) -> None:
    """Let a place that moves come to rest when its time is over."""
    period = message.content["location"].get("live_period", 0)
    if period == FOREVER:
        message.live_until = FOREVER
    elif period:
        message.live_until = message.date + period
        state.clock.call_in(message.live_until - state.clock.unix(), partial(_end, state, message))


def is_live(state: State, message: Message) -> bool:
    """Whether a message has a place that can move now."""
    return state.clock.unix() < message.live_until


def prolonged(state: State, message: Message, period: int) -> int:
    """Return for how long a place is to move, from its sending on, 0 for as long as before; refuse what is too long."""
    before: int = message.content["location"]["live_period"]
    if period in {0, FOREVER}:
        return period or before
    end = message.date + period - state.clock.unix()
    if period < PERIODS.start or period > before + DAY or end > LONGEST:
        raise refuse(errors.WRONG_LIVE_PERIOD)
    return period


def _end(state: State, message: Message) -> None:
    # The time may have been prolonged since, or be over already.
    if not is_live(state, message):
        message.content = at_rest(message.content)
        state.changed()
