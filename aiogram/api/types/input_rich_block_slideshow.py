"""`InputRichBlockSlideshow`."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar, Literal

from .base import TelegramObject

if TYPE_CHECKING:
    from .input_rich_block import InputRichBlock
    from .rich_block_caption import RichBlockCaption


class InputRichBlockSlideshow(TelegramObject, frozen=True, kw_only=True, tag_field="type", tag="slideshow"):
    """Media to send that are shown one at a time; `<tg-slideshow>` in HTML.

    Source: https://core.telegram.org/bots/api#inputrichblockslideshow
    """

    type: ClassVar[Literal["slideshow"]] = "slideshow"
    """Always `slideshow`."""
    blocks: list[InputRichBlock]
    """The media, each a block."""
    caption: RichBlockCaption | None = None
    """Text under the slideshow."""
