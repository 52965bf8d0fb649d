"""`InputRichBlockDocument`."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar, Literal

from .base import TelegramObject

if TYPE_CHECKING:
    from .input_media_document import InputMediaDocument
    from .rich_block_caption import RichBlockCaption


class InputRichBlockDocument(TelegramObject, frozen=True, kw_only=True, tag_field="type", tag="document"):
    """A file to send; `<tg-document>` in HTML.

    Source: https://core.telegram.org/bots/api#inputrichblockdocument
    """

    type: ClassVar[Literal["document"]] = "document"
    """Always `document`."""
    document: InputMediaDocument
    """The file. Its own caption is ignored: give `caption` of the block."""
    caption: RichBlockCaption | None = None
    """Text under the media."""
