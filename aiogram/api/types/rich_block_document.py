"""`RichBlockDocument`."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar, Literal

from .base import TelegramObject

if TYPE_CHECKING:
    from .document import Document
    from .rich_block_caption import RichBlockCaption


class RichBlockDocument(TelegramObject, frozen=True, kw_only=True, tag_field="type", tag="document"):
    """A file; `<tg-document>` in HTML.

    Source: https://core.telegram.org/bots/api#richblockdocument
    """

    type: ClassVar[Literal["document"]] = "document"
    """Always `document`."""
    document: Document
    """The file."""
    caption: RichBlockCaption | None = None
    """Text under the media."""
