"""`RichBlockFooter`."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar, Literal

from .base import TelegramObject

if TYPE_CHECKING:
    from .rich_text import RichText


class RichBlockFooter(TelegramObject, frozen=True, kw_only=True, tag_field="type", tag="footer"):
    """A closing note; `<footer>` in HTML.

    Source: https://core.telegram.org/bots/api#richblockfooter
    """

    type: ClassVar[Literal["footer"]] = "footer"
    """Always `footer`."""
    text: RichText
    """Text of the note."""
