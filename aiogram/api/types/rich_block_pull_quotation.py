"""`RichBlockPullQuotation`."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar, Literal

from .base import TelegramObject

if TYPE_CHECKING:
    from .rich_text import RichText


class RichBlockPullQuotation(TelegramObject, frozen=True, kw_only=True, tag_field="type", tag="pullquote"):
    """A quotation set off in the middle of the line; `<aside>` in HTML.

    Source: https://core.telegram.org/bots/api#richblockpullquotation
    """

    type: ClassVar[Literal["pullquote"]] = "pullquote"
    """Always `pullquote`."""
    text: RichText
    """What is quoted."""
    credit: RichText | None = None
    """Who or what is quoted."""
