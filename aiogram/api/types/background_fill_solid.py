"""`BackgroundFillSolid`."""

from __future__ import annotations

from typing import ClassVar, Literal

from .base import TelegramObject


class BackgroundFillSolid(TelegramObject, frozen=True, kw_only=True, tag_field="type", tag="solid"):
    """A background of one colour.

    Source: https://core.telegram.org/bots/api#backgroundfillsolid
    """

    type: ClassVar[Literal["solid"]] = "solid"
    """Always `solid`."""
    color: int
    """The colour, as the number `0xRRGGBB`."""
