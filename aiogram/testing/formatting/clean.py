"""What Telegram takes out of every text."""

from __future__ import annotations

import re
from dataclasses import replace
from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from .entity import Entity

LONGEST: Final = 35_000
"""Bytes after which a text is cut."""

_REMOVED: Final = frozenset({"\r", *map(chr, range(0x2028, 0x202F))})
_ODD: Final = re.compile("[\x00-\x09\x0b-\x1f\u2028-\u202e]")
"""What does not stay as it is; most texts have nothing of the kind."""


def clean(text: str, entities: list[Entity]) -> tuple[str, list[Entity]]:
    """Turn control characters into spaces, drop invisible ones, trim; entities keep their words."""
    if len(text.encode()) > LONGEST:
        text = text.encode()[:LONGEST].decode("utf-8", "ignore")
    if not entities and _ODD.search(text) is None:
        return text.strip(), []
    kept: list[str] = []
    # Position before -> position after, for each character and for the end.
    moved: list[int] = []
    for character in text:
        moved.append(len(kept))
        if character not in _REMOVED:
            kept.append(" " if character < " " and character != "\n" else character)
    moved.append(len(kept))
    cleaned = "".join(kept)
    trimmed = cleaned.strip()
    begin = len(cleaned) - len(cleaned.lstrip())

    def place(position: int) -> int:
        return max(0, min(len(trimmed), moved[min(position, len(text))] - begin))

    return trimmed, [replace(entity, start=place(entity.start), end=place(entity.end)) for entity in entities]
