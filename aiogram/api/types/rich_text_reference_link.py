"""`RichTextReferenceLink`."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar, Literal

from .base import TelegramObject

if TYPE_CHECKING:
    from .rich_text import RichText


class RichTextReferenceLink(TelegramObject, frozen=True, kw_only=True, tag_field="type", tag="reference_link"):
    """A link to a note or a source in the same message.

    Source: https://core.telegram.org/bots/api#richtextreferencelink
    """

    type: ClassVar[Literal["reference_link"]] = "reference_link"
    """Always `reference_link`."""
    text: RichText
    """Text inside, which can be formatted in its turn."""
    reference_name: str
    """Name of the reference that the link leads to."""
