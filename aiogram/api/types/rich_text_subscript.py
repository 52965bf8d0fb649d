"""`RichTextSubscript`."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar, Literal

from .base import TelegramObject

if TYPE_CHECKING:
    from .rich_text import RichText


class RichTextSubscript(TelegramObject, frozen=True, kw_only=True, tag_field="type", tag="subscript"):
    """Text lowered like the 2 in H₂O.

    Source: https://core.telegram.org/bots/api#richtextsubscript
    """

    type: ClassVar[Literal["subscript"]] = "subscript"
    """Always `subscript`."""
    text: RichText
    """Text inside, which can be formatted in its turn."""
