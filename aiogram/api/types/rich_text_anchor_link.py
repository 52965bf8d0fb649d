"""`RichTextAnchorLink`."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar, Literal

from .base import TelegramObject

if TYPE_CHECKING:
    from .rich_text import RichText


class RichTextAnchorLink(TelegramObject, frozen=True, kw_only=True, tag_field="type", tag="anchor_link"):
    """A link to another place in the same message.

    Source: https://core.telegram.org/bots/api#richtextanchorlink
    """

    type: ClassVar[Literal["anchor_link"]] = "anchor_link"
    """Always `anchor_link`."""
    text: RichText
    """Text inside, which can be formatted in its turn."""
    anchor_name: str
    """Name of the anchor that the link leads to; empty for the beginning of the message."""
