"""`RichTextSpoiler`."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar, Literal

from .base import TelegramObject

if TYPE_CHECKING:
    from .rich_text import RichText


class RichTextSpoiler(TelegramObject, frozen=True, kw_only=True, tag_field="type", tag="spoiler"):
    """Text hidden until it is tapped.

    Source: https://core.telegram.org/bots/api#richtextspoiler
    """

    type: ClassVar[Literal["spoiler"]] = "spoiler"
    """Always `spoiler`."""
    text: RichText
    """Text inside, which can be formatted in its turn."""
