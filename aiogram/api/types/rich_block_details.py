"""`RichBlockDetails`."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar, Literal

from .base import TelegramObject

if TYPE_CHECKING:
    from .rich_block import RichBlock
    from .rich_text import RichText


class RichBlockDetails(TelegramObject, frozen=True, kw_only=True, tag_field="type", tag="details"):
    """A heading with blocks that can be folded away under it; `<details>` in HTML.

    Source: https://core.telegram.org/bots/api#richblockdetails
    """

    type: ClassVar[Literal["details"]] = "details"
    """Always `details`."""
    summary: RichText
    """Text of the heading, which is always in view."""
    blocks: list[RichBlock]
    """What is folded away."""
    is_open: bool | None = None
    """True when the blocks are in view from the beginning."""
