"""`RichTextStrikethrough`."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar, Literal

from .base import TelegramObject

if TYPE_CHECKING:
    from .rich_text import RichText


class RichTextStrikethrough(TelegramObject, frozen=True, kw_only=True, tag_field="type", tag="strikethrough"):
    """Text that is struck through.

    Source: https://core.telegram.org/bots/api#richtextstrikethrough
    """

    type: ClassVar[Literal["strikethrough"]] = "strikethrough"
    """Always `strikethrough`."""
    text: RichText
    """Text inside, which can be formatted in its turn."""
