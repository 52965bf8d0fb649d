"""`RichBlockBlockQuotation`."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar, Literal

from .base import TelegramObject

if TYPE_CHECKING:
    from .rich_block import RichBlock
    from .rich_text import RichText


class RichBlockBlockQuotation(TelegramObject, frozen=True, kw_only=True, tag_field="type", tag="blockquote"):
    """A quotation that holds further blocks; `<blockquote>` in HTML.

    Source: https://core.telegram.org/bots/api#richblockblockquotation
    """

    type: ClassVar[Literal["blockquote"]] = "blockquote"
    """Always `blockquote`."""
    blocks: list[RichBlock]
    """What is quoted."""
    credit: RichText | None = None
    """Who or what is quoted."""
