"""`BackgroundTypeFill`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Annotated, ClassVar, Literal

from aiogram.api.markers import Range

from .base import TelegramObject

if TYPE_CHECKING:
    from .background_fill import BackgroundFill


class BackgroundTypeFill(TelegramObject, frozen=True, kw_only=True, tag_field="type", tag="fill"):
    """A background of colour alone.

    Source: https://core.telegram.org/bots/api#backgroundtypefill
    """

    type: ClassVar[Literal["fill"]] = "fill"
    """Always `fill`."""
    fill: BackgroundFill
    """The colour or colours."""
    dark_theme_dimming: Annotated[int, Range(max=100)]
    """How much the background is darkened in dark themes, in per cent."""
