"""`RichTextReference`."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar, Literal

from .base import TelegramObject

if TYPE_CHECKING:
    from .rich_text import RichText


class RichTextReference(TelegramObject, frozen=True, kw_only=True, tag_field="type", tag="reference"):
    """A text, such as a note or a source, that other places in the message refer to.

    Source: https://core.telegram.org/bots/api#richtextreference
    """

    type: ClassVar[Literal["reference"]] = "reference"
    """Always `reference`."""
    text: RichText
    """Text inside, which can be formatted in its turn."""
    name: str
    """Name that `RichTextReferenceLink` leads to."""
