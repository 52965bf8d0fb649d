"""`InputRichBlockBlockQuotation`."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar, Literal

from .base import TelegramObject

if TYPE_CHECKING:
    from .input_rich_block import InputRichBlock
    from .rich_text import RichText


class InputRichBlockBlockQuotation(TelegramObject, frozen=True, kw_only=True, tag_field="type", tag="blockquote"):
    """A quotation to send that holds further blocks; `<blockquote>` in HTML.

    Source: https://core.telegram.org/bots/api#inputrichblockblockquotation
    """

    type: ClassVar[Literal["blockquote"]] = "blockquote"
    """Always `blockquote`."""
    blocks: list[InputRichBlock]
    """What is quoted."""
    credit: RichText | None = None
    """Who or what is quoted."""
