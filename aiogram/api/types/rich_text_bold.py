"""`RichTextBold`."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar, Literal

from .base import TelegramObject

if TYPE_CHECKING:
    from .rich_text import RichText


class RichTextBold(TelegramObject, frozen=True, kw_only=True, tag_field="type", tag="bold"):
    """Bold text.

    Source: https://core.telegram.org/bots/api#richtextbold
    """

    type: ClassVar[Literal["bold"]] = "bold"
    """Always `bold`."""
    text: RichText
    """Text inside, which can be formatted in its turn."""
