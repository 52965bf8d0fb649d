"""`StoryAreaTypeLocation`."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar, Literal

from .base import TelegramObject

if TYPE_CHECKING:
    from .location_address import LocationAddress


class StoryAreaTypeLocation(TelegramObject, frozen=True, kw_only=True, tag_field="type", tag="location"):
    """An area that shows a place; at most 10 on a story.

    Source: https://core.telegram.org/bots/api#storyareatypelocation
    """

    type: ClassVar[Literal["location"]] = "location"
    """Always `location`."""
    latitude: float
    """Latitude in degrees."""
    longitude: float
    """Longitude in degrees."""
    address: LocationAddress | None = None
    """Address of the place."""
