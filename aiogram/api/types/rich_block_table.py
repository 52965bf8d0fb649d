"""`RichBlockTable`."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar, Literal

from .base import TelegramObject

if TYPE_CHECKING:
    from .rich_block_table_cell import RichBlockTableCell
    from .rich_text import RichText


class RichBlockTable(TelegramObject, frozen=True, kw_only=True, tag_field="type", tag="table"):
    """A table; `<table>` in HTML.

    Source: https://core.telegram.org/bots/api#richblocktable
    """

    type: ClassVar[Literal["table"]] = "table"
    """Always `table`."""
    cells: list[list[RichBlockTableCell]]
    """Rows of cells, from top to bottom."""
    is_bordered: bool | None = None
    """True when lines are drawn around the cells."""
    is_striped: bool | None = None
    """True when every other row has a background."""
    is_compact: bool | None = None
    """True when there is less space in the cells."""
    caption: RichText | None = None
    """Text that goes with the table."""
