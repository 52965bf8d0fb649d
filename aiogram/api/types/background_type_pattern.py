"""`BackgroundTypePattern`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Annotated, ClassVar, Literal

from aiogram.api.markers import Range

from .base import TelegramObject

if TYPE_CHECKING:
    from .background_fill import BackgroundFill
    from .document import Document


class BackgroundTypePattern(TelegramObject, frozen=True, kw_only=True, tag_field="type", tag="pattern"):
    """A pattern on a coloured background.

    Source: https://core.telegram.org/bots/api#backgroundtypepattern
    """

    type: ClassVar[Literal["pattern"]] = "pattern"
    """Always `pattern`."""
    document: Document
    """The pattern: a PNG file, or a TGV file (`application/x-tgwallpattern`), which is a gzipped part of
    SVG.
    """
    fill: BackgroundFill
    """The colour or colours under the pattern."""
    intensity: Annotated[int, Range(max=100)]
    """How strongly the pattern shows."""
    is_inverted: bool | None = None
    """True when the pattern has the colours and everything else is black; dark themes only."""
    is_moving: bool | None = None
    """True when the background moves a little as the device is tilted."""
