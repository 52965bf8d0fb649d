"""`InputLocationMessageContent`."""

from __future__ import annotations

from typing import Annotated

from aiogram.api.markers import Range

from .base import TelegramObject


class InputLocationMessageContent(TelegramObject, frozen=True, kw_only=True):
    """A point on the map, fixed or live, to send as a result of inline mode.

    Source: https://core.telegram.org/bots/api#inputlocationmessagecontent
    """

    latitude: float
    """Latitude in degrees."""
    longitude: float
    """Longitude in degrees."""
    horizontal_accuracy: Annotated[float | None, Range(max=1500)] = None
    """How far off the point may be, in metres."""
    live_period: Annotated[int | None, Range(60, 86400, also=(2147483647,))] = None
    """Seconds during which the point can be moved, or 2147483647 for no end; absent for a fixed point."""
    heading: Annotated[int | None, Range(1, 360)] = None
    """Direction of movement, in degrees; live locations only."""
    proximity_alert_radius: Annotated[int | None, Range(1, 100000)] = None
    """Metres within which the coming of somebody else sets off the alert; live locations only."""
