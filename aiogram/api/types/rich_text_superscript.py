"""`RichTextSuperscript`."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar, Literal

from .base import TelegramObject

if TYPE_CHECKING:
    from .rich_text import RichText


class RichTextSuperscript(TelegramObject, frozen=True, kw_only=True, tag_field="type", tag="superscript"):
    """Text raised like the 2 in m².

    Source: https://core.telegram.org/bots/api#richtextsuperscript
    """

    type: ClassVar[Literal["superscript"]] = "superscript"
    """Always `superscript`."""
    text: RichText
    """Text inside, which can be formatted in its turn."""
