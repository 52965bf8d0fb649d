"""`RichBlockListItem`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .base import TelegramObject

if TYPE_CHECKING:
    from .rich_block import RichBlock


class RichBlockListItem(TelegramObject, frozen=True, kw_only=True):
    """An item of a list in a rich message.

    Source: https://core.telegram.org/bots/api#richblocklistitem
    """

    label: str
    """What stands before the item."""
    blocks: list[RichBlock]
    """What the item consists of."""
    has_checkbox: bool | None = None
    """True when the item has a box to tick."""
    is_checked: bool | None = None
    """True when that box is ticked."""
    value: int | None = None
    """Number of the item, however `label` writes it; numbered lists only."""
    type: str | None = None
    """How the items are numbered: `a` and `A` by letters, `i` and `I` by Roman numerals, `1` by digits;
    numbered lists only.
    """
