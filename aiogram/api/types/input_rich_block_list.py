"""`InputRichBlockList`."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar, Literal

from .base import TelegramObject

if TYPE_CHECKING:
    from .input_rich_block_list_item import InputRichBlockListItem


class InputRichBlockList(TelegramObject, frozen=True, kw_only=True, tag_field="type", tag="list"):
    """A list to send; `<ul>` or, with numbers, `<ol>` in HTML.

    Source: https://core.telegram.org/bots/api#inputrichblocklist
    """

    type: ClassVar[Literal["list"]] = "list"
    """Always `list`."""
    items: list[InputRichBlockListItem]
    """The items, in their order."""
