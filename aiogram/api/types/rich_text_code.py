"""`RichTextCode`."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar, Literal

from .base import TelegramObject

if TYPE_CHECKING:
    from .rich_text import RichText


class RichTextCode(TelegramObject, frozen=True, kw_only=True, tag_field="type", tag="code"):
    """Text in letters of equal width.

    Source: https://core.telegram.org/bots/api#richtextcode
    """

    type: ClassVar[Literal["code"]] = "code"
    """Always `code`."""
    text: RichText
    """Text inside, which can be formatted in its turn."""
