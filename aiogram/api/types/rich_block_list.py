"""`RichBlockList`."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar, Literal

from .base import TelegramObject

if TYPE_CHECKING:
    from .rich_block_list_item import RichBlockListItem


class RichBlockList(TelegramObject, frozen=True, kw_only=True, tag_field="type", tag="list"):
    """A list; `<ul>` or, with numbers, `<ol>` in HTML.

    Source: https://core.telegram.org/bots/api#richblocklist
    """

    type: ClassVar[Literal["list"]] = "list"
    """Always `list`."""
    items: list[RichBlockListItem]
    """The items, in their order."""
