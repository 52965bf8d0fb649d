"""`InputRichBlockListItem`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .base import TelegramObject

if TYPE_CHECKING:
    from .input_rich_block import InputRichBlock


class InputRichBlockListItem(TelegramObject, frozen=True, kw_only=True):
    """An item of a list in a rich message to send.

    Source: https://core.telegram.org/bots/api#inputrichblocklistitem
    """

    blocks: list[InputRichBlock]
    """What the item consists of."""
    has_checkbox: bool | None = None
    """True gives the item a box to tick."""
    is_checked: bool | None = None
    """True ticks that box."""
    value: int | None = None
    """Number of the item; numbered lists only."""
    type: str | None = None
    """How the items are numbered: `a` and `A` by letters, `i` and `I` by Roman numerals, `1` by digits;
    numbered lists only.
    """
