"""`RichTextMarked`."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar, Literal

from .base import TelegramObject

if TYPE_CHECKING:
    from .rich_text import RichText


class RichTextMarked(TelegramObject, frozen=True, kw_only=True, tag_field="type", tag="marked"):
    """Text that is highlighted, as if with a marker.

    Source: https://core.telegram.org/bots/api#richtextmarked
    """

    type: ClassVar[Literal["marked"]] = "marked"
    """Always `marked`."""
    text: RichText
    """Text inside, which can be formatted in its turn."""
