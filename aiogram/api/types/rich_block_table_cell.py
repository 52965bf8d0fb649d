"""`RichBlockTableCell`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .base import TelegramObject

if TYPE_CHECKING:
    from .rich_text import RichText


class RichBlockTableCell(TelegramObject, frozen=True, kw_only=True):
    """A cell of a table in a rich message.

    Source: https://core.telegram.org/bots/api#richblocktablecell
    """

    text: RichText | None = None
    """Text of the cell; without one the cell cannot be seen."""
    is_header: bool | None = None
    """True when the cell is a heading of its row or column."""
    colspan: int | None = None
    """How many columns the cell takes up; absent for one."""
    rowspan: int | None = None
    """How many rows the cell takes up; absent for one."""
    align: str
    """Where the text stands: `left`, `center` or `right`."""
    valign: str
    """Where the text stands: `top`, `middle` or `bottom`."""
