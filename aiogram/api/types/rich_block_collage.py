"""`RichBlockCollage`."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar, Literal

from .base import TelegramObject

if TYPE_CHECKING:
    from .rich_block import RichBlock
    from .rich_block_caption import RichBlockCaption


class RichBlockCollage(TelegramObject, frozen=True, kw_only=True, tag_field="type", tag="collage"):
    """Media shown together; `<tg-collage>` in HTML.

    Source: https://core.telegram.org/bots/api#richblockcollage
    """

    type: ClassVar[Literal["collage"]] = "collage"
    """Always `collage`."""
    blocks: list[RichBlock]
    """The media, each a block."""
    caption: RichBlockCaption | None = None
    """Text under the collage."""
