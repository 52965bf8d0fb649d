"""Alerts when somebody on the way comes near somebody else."""

from __future__ import annotations

from math import asin, cos, radians, sin, sqrt
from typing import TYPE_CHECKING, Any, Final

from . import news, views
from .places import follow, is_live

if TYPE_CHECKING:
    from .messages import Message
    from .state import State

_EARTH: Final = 6_371_000
"""Radius in meters."""


def moved(state: State, message: Message) -> None:
    """Look after a place that was sent or has moved: when it comes to rest, and to whom it has come near.

    Nobody is told twice of the same two places.
    """
    follow(state, message)
    others = [one for one in message.chat.messages.values() if one.sender is not message.sender and not one.deleted]
    for other in others:
        if is_live(state, other) and is_live(state, message):
            for watcher, traveler in ((other, message), (message, other)):
                _alert(state, watcher, traveler)


def _alert(state: State, watcher: Message, traveler: Message) -> None:
    radius = watcher.content["location"].get("proximity_alert_radius", 0)
    distance = _meters(watcher.content["location"], traveler.content["location"])
    if distance > radius or (watcher, traveler) in state.alerts:
        return
    state.alerts.add((watcher, traveler))
    told = {"traveler": views.user(traveler.sender), "watcher": views.user(watcher.sender), "distance": distance}
    content = {"proximity_alert_triggered": told}
    news.tell_service(state, watcher.chat, traveler.sender, content, **watcher.topic)


def _meters(one: dict[str, Any], other: dict[str, Any]) -> int:
    """Return how far two places are from each other, over the surface of a ball."""
    north, south = radians(one["latitude"]), radians(other["latitude"])
    east = radians(other["longitude"] - one["longitude"])
    chord = sin((south - north) / 2) ** 2 + cos(north) * cos(south) * sin(east / 2) ** 2
    return round(2 * _EARTH * asin(min(1.0, sqrt(chord))))
