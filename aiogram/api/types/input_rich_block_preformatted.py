"""`InputRichBlockPreformatted`."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar, Literal

from .base import TelegramObject

if TYPE_CHECKING:
    from .rich_text import RichText


class InputRichBlockPreformatted(TelegramObject, frozen=True, kw_only=True, tag_field="type", tag="pre"):
    """Program code or other text to send in its own layout; `<pre>` with `<code>` in HTML.

    Source: https://core.telegram.org/bots/api#inputrichblockpreformatted
    """

    type: ClassVar[Literal["pre"]] = "pre"
    """Always `pre`."""
    text: RichText
    """Text of the block."""
    language: str | None = None
    """Programming language that the text is in."""
