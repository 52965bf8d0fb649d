"""`InputRichBlockParagraph`."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar, Literal

from .base import TelegramObject

if TYPE_CHECKING:
    from .rich_text import RichText


class InputRichBlockParagraph(TelegramObject, frozen=True, kw_only=True, tag_field="type", tag="paragraph"):
    """A paragraph to send; `<p>` in HTML.

    Source: https://core.telegram.org/bots/api#inputrichblockparagraph
    """

    type: ClassVar[Literal["paragraph"]] = "paragraph"
    """Always `paragraph`."""
    text: RichText
    """Text of the paragraph."""
