"""`InputRichBlockCollage`."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar, Literal

from .base import TelegramObject

if TYPE_CHECKING:
    from .input_rich_block import InputRichBlock
    from .rich_block_caption import RichBlockCaption


class InputRichBlockCollage(TelegramObject, frozen=True, kw_only=True, tag_field="type", tag="collage"):
    """Media to send that are shown together; `<tg-collage>` in HTML.

    Source: https://core.telegram.org/bots/api#inputrichblockcollage
    """

    type: ClassVar[Literal["collage"]] = "collage"
    """Always `collage`."""
    blocks: list[InputRichBlock]
    """The media, each a block."""
    caption: RichBlockCaption | None = None
    """Text under the collage."""
