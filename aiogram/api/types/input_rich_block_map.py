"""`InputRichBlockMap`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Annotated, ClassVar, Literal

from aiogram.api.markers import Range

from .base import TelegramObject

if TYPE_CHECKING:
    from .location import Location
    from .rich_block_caption import RichBlockCaption


class InputRichBlockMap(TelegramObject, frozen=True, kw_only=True, tag_field="type", tag="map"):
    """A map to send; `<tg-map>` in HTML.

    Width and height together may not exceed 10000, nor one be more than 20 times the other.

    Source: https://core.telegram.org/bots/api#inputrichblockmap
    """

    type: ClassVar[Literal["map"]] = "map"
    """Always `map`."""
    location: Location
    """Middle of the map."""
    zoom: Annotated[int | None, Range(max=24)] = None
    """How far the map is zoomed in: the higher, the closer."""
    width: Annotated[int | None, Range(max=10000)] = None
    """Width of the map."""
    height: Annotated[int | None, Range(max=10000)] = None
    """Height of the map."""
    caption: RichBlockCaption | None = None
    """Text under the map."""
