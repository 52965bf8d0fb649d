"""`RichTextUnderline`."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar, Literal

from .base import TelegramObject

if TYPE_CHECKING:
    from .rich_text import RichText


class RichTextUnderline(TelegramObject, frozen=True, kw_only=True, tag_field="type", tag="underline"):
    """Text with a line under it.

    Source: https://core.telegram.org/bots/api#richtextunderline
    """

    type: ClassVar[Literal["underline"]] = "underline"
    """Always `underline`."""
    text: RichText
    """Text inside, which can be formatted in its turn."""
