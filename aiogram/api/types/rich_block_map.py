"""`RichBlockMap`."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar, Literal

from .base import TelegramObject

if TYPE_CHECKING:
    from .location import Location
    from .rich_block_caption import RichBlockCaption


class RichBlockMap(TelegramObject, frozen=True, kw_only=True, tag_field="type", tag="map"):
    """A map; `<tg-map>` in HTML.

    Source: https://core.telegram.org/bots/api#richblockmap
    """

    type: ClassVar[Literal["map"]] = "map"
    """Always `map`."""
    location: Location
    """Middle of the map."""
    zoom: int
    """How far the map is zoomed in: the higher, the closer."""
    width: int
    """Width of the map."""
    height: int
    """Height of the map."""
    caption: RichBlockCaption | None = None
    """Text under the map."""
