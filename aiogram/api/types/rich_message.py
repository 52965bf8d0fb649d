"""`RichMessage`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .base import TelegramObject

if TYPE_CHECKING:
    from .rich_block import RichBlock


class RichMessage(TelegramObject, frozen=True, kw_only=True):
    """The content of a rich message, block by block.

    Blocks are headings, paragraphs, lists, tables, media and more. Received as `Message.rich_message`.

    Source: https://core.telegram.org/bots/api#richmessage
    """

    blocks: list[RichBlock]
    """The blocks, from top to bottom."""
    is_rtl: bool | None = None
    """Whether the message is written from right to left."""
