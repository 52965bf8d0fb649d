"""`RichTextItalic`."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar, Literal

from .base import TelegramObject

if TYPE_CHECKING:
    from .rich_text import RichText


class RichTextItalic(TelegramObject, frozen=True, kw_only=True, tag_field="type", tag="italic"):
    """Text in italics.

    Source: https://core.telegram.org/bots/api#richtextitalic
    """

    type: ClassVar[Literal["italic"]] = "italic"
    """Always `italic`."""
    text: RichText
    """Text inside, which can be formatted in its turn."""
