"""`RichBlockSlideshow`."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar, Literal

from .base import TelegramObject

if TYPE_CHECKING:
    from .rich_block import RichBlock
    from .rich_block_caption import RichBlockCaption


class RichBlockSlideshow(TelegramObject, frozen=True, kw_only=True, tag_field="type", tag="slideshow"):
    """Media shown one at a time; `<tg-slideshow>` in HTML.

    Source: https://core.telegram.org/bots/api#richblockslideshow
    """

    type: ClassVar[Literal["slideshow"]] = "slideshow"
    """Always `slideshow`."""
    blocks: list[RichBlock]
    """The media, each a block."""
    caption: RichBlockCaption | None = None
    """Text under the slideshow."""
