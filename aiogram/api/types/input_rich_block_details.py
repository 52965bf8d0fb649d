"""`InputRichBlockDetails`."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar, Literal

from .base import TelegramObject

if TYPE_CHECKING:
    from .input_rich_block import InputRichBlock
    from .rich_text import RichText


class InputRichBlockDetails(TelegramObject, frozen=True, kw_only=True, tag_field="type", tag="details"):
    """A heading to send, with blocks that can be folded away under it; `<details>` in HTML.

    Source: https://core.telegram.org/bots/api#inputrichblockdetails
    """

    type: ClassVar[Literal["details"]] = "details"
    """Always `details`."""
    summary: RichText
    """Text of the heading, which is always in view."""
    blocks: list[InputRichBlock]
    """What is folded away."""
    is_open: bool | None = None
    """True has the blocks in view from the beginning."""
