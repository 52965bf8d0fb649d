"""`Location`."""

from __future__ import annotations

from typing import Annotated

from aiogram.api.markers import Range

from .base import TelegramObject


class Location(TelegramObject, frozen=True, kw_only=True):
    """A point on the map, fixed or live.

    While a live location runs, the bot receives each new place of it as an edited message.

    Source: https://core.telegram.org/bots/api#location
    """

    latitude: float
    """Latitude in degrees."""
    longitude: float
    """Longitude in degrees."""
    horizontal_accuracy: Annotated[float | None, Range(max=1500)] = None
    """How far off the point may be, in metres."""
    live_period: int | None = None
    """Seconds from the sending of the message during which the point can move; 2147483647 when there is no
    end. Absent unless a live location is still running.
    """
    heading: Annotated[int | None, Range(1, 360)] = None
    """Direction of movement, in degrees. Absent unless a live location is still running."""
    proximity_alert_radius: int | None = None
    """Metres within which the coming of somebody else sets off the alert; only in live locations that the
    bot sent.
    """
