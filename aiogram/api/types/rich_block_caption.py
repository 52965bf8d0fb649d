"""`RichBlockCaption`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .base import TelegramObject

if TYPE_CHECKING:
    from .rich_text import RichText


class RichBlockCaption(TelegramObject, frozen=True, kw_only=True):
    """The text under a block of a rich message, with its source.

    Source: https://core.telegram.org/bots/api#richblockcaption
    """

    text: RichText
    """What is said about the block."""
    credit: RichText | None = None
    """Who or what the block comes from; `<cite>` in HTML."""
