"""The blocks of rich messages."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from aiogram.testing.rich_words import FILES, POINT

from .contents import file_card, position
from .keys import read_keys
from .scene import CannotDrawError, Card, Cell, Code, Fold, Gallery, Item, Items, Keys, Quote, Rule, Table, Text
from .spans import plain, rich

if TYPE_CHECKING:
    from collections.abc import Iterable

    from .scene import Part

JSON = dict[str, Any]


def read_blocks(blocks: Iterable[JSON]) -> tuple[Part, ...]:
    """Return what the blocks of a rich message show."""
    return tuple(part for block in blocks for part in _block(block))


def _block(block: JSON) -> tuple[Part, ...]:  # noqa: C901, PLR0911, PLR0912 (one case a kind of block)
    kind = str(block["type"])
    match kind:
        case "paragraph":
            return (Text(rich(block["text"])),)
        case "heading":
            return (Text(rich(block["text"]), "heading"),)
        case "footer" | "thinking":
            return (Text(rich(block["text"]), kind),)
        case "pre":
            return (Code(plain(rich(block["text"])), block.get("language", "")),)
        case "divider":
            return (Rule(),)
        case "mathematical_expression":
            return (Text((block["expression"],), "formula"),)
        case "anchor":
            return ()
        case "list":
            return (Items(tuple(_item(item) for item in block["items"])),)
        case "blockquote":
            return (Quote(read_blocks(block["blocks"]), rich(block.get("credit", ""))),)
        case "expandable_blockquote" | "pullquote":
            text = Text(rich(block["text"]))
            return (Quote((text,), rich(block.get("credit", "")), folds=kind != "pullquote"),)
        case "collage" | "slideshow":
            cells = tuple(_block(one) for one in block["blocks"])
            return (Gallery(cells, slides=kind == "slideshow"), *_caption(block))
        case "table":
            rows = tuple(tuple(_cell(cell) for cell in row) for row in block["cells"])
            return (Table(rows, rich(block.get("caption", ""))),)
        case "details":
            return (Fold(rich(block["summary"]), read_blocks(block["blocks"]), open=bool(block.get("is_open"))),)
        case "map":
            return (_map(block), *_caption(block))
        case "buttons":
            return (Keys(read_keys([block["buttons"]])),)
        case _ if kind in FILES:
            return (_file(FILES[kind], block[kind], block), *_caption(block))
        case _:
            raise CannotDrawError(f"no picture for a block of the type {kind!r} in a rich message")


def _map(block: JSON) -> Card:
    return Card("location", "Map", "", (position(block["location"]),), (block["width"], block["height"]))


def _file(kind: str, shown: Any, block: JSON) -> Card:
    return file_card(kind, shown, hidden=bool(block.get("has_spoiler")))


def _caption(block: JSON) -> tuple[Part, ...]:
    caption = block.get("caption")
    if not caption:
        return ()
    credit: tuple[Part, ...] = (Text(rich(caption["credit"]), "credit"),) if caption.get("credit") else ()
    return (Text(rich(caption["text"]), "caption"), *credit)


def _item(item: JSON) -> Item:
    ticked = bool(item.get("is_checked")) if item.get("has_checkbox") else None
    label = str(item["label"])
    # A box stands in the place of the point; a number stays.
    return Item("" if ticked is not None and label == POINT else label, read_blocks(item["blocks"]), ticked)


def _cell(cell: JSON) -> Cell:
    return Cell(
        rich(cell.get("text", "")),
        header=bool(cell.get("is_header")),
        columns=cell.get("colspan", 1),
        rows=cell.get("rowspan", 1),
        align=cell.get("align", ""),
    )
