"""`InputRichBlockExpandableBlockQuotation`."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar, Literal

from .base import TelegramObject

if TYPE_CHECKING:
    from .rich_text import RichText


class InputRichBlockExpandableBlockQuotation(
    TelegramObject, frozen=True, kw_only=True, tag_field="type", tag="expandable_blockquote"
):
    """A quotation to send that is folded until it is tapped; `<blockquote collapsed>` in HTML.

    Source: https://core.telegram.org/bots/api#inputrichblockexpandableblockquotation
    """

    type: ClassVar[Literal["expandable_blockquote"]] = "expandable_blockquote"
    """Always `expandable_blockquote`."""
    text: RichText
    """What is quoted."""
    credit: RichText | None = None
    """Who or what is quoted."""
