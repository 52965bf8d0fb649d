"""`InputRichBlockSectionHeading`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Annotated, ClassVar, Literal

from aiogram.api.markers import Range

from .base import TelegramObject

if TYPE_CHECKING:
    from .rich_text import RichText


class InputRichBlockSectionHeading(TelegramObject, frozen=True, kw_only=True, tag_field="type", tag="heading"):
    """A heading to send; `<h1>` to `<h6>` in HTML.

    Source: https://core.telegram.org/bots/api#inputrichblocksectionheading
    """

    type: ClassVar[Literal["heading"]] = "heading"
    """Always `heading`."""
    text: RichText
    """Text of the heading."""
    size: Annotated[int, Range(1, 6)]
    """Rank of the heading: 1 is written largest, 6 smallest."""
