"""`BackgroundFillGradient`."""

from __future__ import annotations

from typing import Annotated, ClassVar, Literal

from aiogram.api.markers import Range

from .base import TelegramObject


class BackgroundFillGradient(TelegramObject, frozen=True, kw_only=True, tag_field="type", tag="gradient"):
    """A background that goes from one colour to another.

    Source: https://core.telegram.org/bots/api#backgroundfillgradient
    """

    type: ClassVar[Literal["gradient"]] = "gradient"
    """Always `gradient`."""
    top_color: int
    """Colour at the top, as the number `0xRRGGBB`."""
    bottom_color: int
    """Colour at the bottom, as the number `0xRRGGBB`."""
    rotation_angle: Annotated[int, Range(max=359)]
    """Degrees by which it is turned clockwise."""
