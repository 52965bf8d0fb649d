"""`InputMediaLocation`."""

from __future__ import annotations

from typing import Annotated, ClassVar, Literal

from aiogram.api.markers import Range

from .base import TelegramObject


class InputMediaLocation(TelegramObject, frozen=True, kw_only=True, tag_field="type", tag="location"):
    """A point on the map to attach to a poll or to one of its options.

    Source: https://core.telegram.org/bots/api#inputmedialocation
    """

    type: ClassVar[Literal["location"]] = "location"
    """Always `location`."""
    latitude: float
    """Latitude in degrees."""
    longitude: float
    """Longitude in degrees."""
    horizontal_accuracy: Annotated[float | None, Range(max=1500)] = None
    """How far off the point may be, in metres."""
