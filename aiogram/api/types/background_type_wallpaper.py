"""`BackgroundTypeWallpaper`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Annotated, ClassVar, Literal

from aiogram.api.markers import Range

from .base import TelegramObject

if TYPE_CHECKING:
    from .document import Document


class BackgroundTypeWallpaper(TelegramObject, frozen=True, kw_only=True, tag_field="type", tag="wallpaper"):
    """A picture as a background.

    Source: https://core.telegram.org/bots/api#backgroundtypewallpaper
    """

    type: ClassVar[Literal["wallpaper"]] = "wallpaper"
    """Always `wallpaper`."""
    document: Document
    """The picture, a JPEG file."""
    dark_theme_dimming: Annotated[int, Range(max=100)]
    """How much the background is darkened in dark themes, in per cent."""
    is_blurred: bool | None = None
    """True when the picture is blurred: scaled down into a square of 450 by 450 pixels, then box-blurred
    with a radius of 12.
    """
    is_moving: bool | None = None
    """True when the background moves a little as the device is tilted."""
