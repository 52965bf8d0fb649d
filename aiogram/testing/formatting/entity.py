"""Entities while a text is being worked on: positions are characters, as Python counts."""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from typing import TYPE_CHECKING, Any, Final

if TYPE_CHECKING:
    from collections.abc import Callable

SPLITTABLE: Final = ("bold", "italic", "underline", "strikethrough", "spoiler")
"""Kinds that may be cut in two so that entities nest."""
CODE: Final = frozenset({"code", "pre"})
"""Kinds that contain no others."""
QUOTES: Final = frozenset({"blockquote", "expandable_blockquote"})

_ORDER: Final = ("blockquote", "expandable_blockquote", "mention", "hashtag", "cashtag", "bot_command", "url", "email",
                 "pre", "code", "text_link", "text_mention", "custom_emoji", "date_time", *SPLITTABLE)  # fmt: skip


@dataclass(frozen=True)
class Entity:
    """A marked part of a text."""

    kind: str
    start: int
    end: int
    extra: dict[str, Any] = field(default_factory=dict[str, Any])

    def overlaps(self, other: Entity) -> bool:
        """Whether the two have a character in common."""
        return self.start < other.end and other.start < self.end

    def json(self, units: Callable[[int], int]) -> dict[str, Any]:
        """Write the MessageEntity; `units` turns a position into UTF-16 code units."""
        start = units(self.start)
        return {"offset": start, "length": units(self.end) - start, "type": self.kind, **self.extra}


def _rank(entity: Entity) -> tuple[int, int, int]:
    return entity.start, -entity.end, _ORDER.index(entity.kind)


def arrange(entities: list[Entity], found: list[Entity]) -> list[Entity]:
    """Bring explicit entities and those found in the text into Telegram's form.

    Empty ones vanish, equal neighbours are joined, nothing stands inside code, and what crosses
    is cut so that all nest.
    """
    if not entities and not found:
        return []
    explicit = [entity for entity in entities if entity.start < entity.end]
    fixed: list[Entity] = []
    for entity in sorted((one for one in explicit if one.kind not in SPLITTABLE), key=_rank):
        if not any(entity.overlaps(other) and other.kind not in QUOTES for other in fixed):
            fixed.append(entity)
    solid = [entity for entity in fixed if entity.kind not in QUOTES]
    fixed += [entity for entity in found if not any(entity.overlaps(other) for other in solid)]
    code = [entity for entity in fixed if entity.kind in CODE]
    for kind in SPLITTABLE:
        for joined in _joined([entity for entity in explicit if entity.kind == kind]):
            fixed += _outside(joined, code)
    return _nested(fixed)


def _joined(entities: list[Entity]) -> list[Entity]:
    joined: list[Entity] = []
    for entity in sorted(entities, key=_rank):
        if joined and entity.start <= joined[-1].end:
            joined[-1] = replace(joined[-1], end=max(joined[-1].end, entity.end))
        else:
            joined.append(entity)
    return joined


def _outside(entity: Entity, holes: list[Entity]) -> list[Entity]:
    pieces = [entity]
    for hole in holes:
        pieces = [
            piece
            for one in pieces
            for piece in (
                [replace(one, end=min(one.end, hole.start)), replace(one, start=max(one.start, hole.end))]
                if one.overlaps(hole)
                else [one]
            )
            if piece.start < piece.end
        ]
    return pieces


def _nested(entities: list[Entity]) -> list[Entity]:
    """Cut entities where they leave the one that they began in."""
    waiting = sorted(entities, key=_rank)
    done: list[Entity] = []
    around: list[Entity] = []
    while waiting:
        entity = waiting.pop(0)
        while around and around[-1].end <= entity.start:
            around.pop()
        if around and entity.end > around[-1].end:
            edge = around[-1].end
            if entity.kind in SPLITTABLE:
                waiting = sorted([*waiting, replace(entity, start=edge)], key=_rank)
                entity = replace(entity, end=edge)
            elif around[-1].kind in SPLITTABLE:
                # What cannot be cut goes around: the one that it crosses is cut instead.
                outer = around.pop()
                done.remove(outer)
                pieces = [replace(outer, end=entity.start), replace(outer, start=entity.start)]
                waiting = sorted([*waiting, *pieces, entity], key=_rank)
                continue
            else:
                continue
        done.append(entity)
        around.append(entity)
    return sorted(done, key=_rank)
