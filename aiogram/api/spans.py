"""Texts and their parts in UTF-16 code units, in which Telegram counts: most emoji are two units long."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple, TypeVar

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable

    from aiogram.api.types.message_entity import MessageEntity

T = TypeVar("T")


def add_surrogates(text: str) -> bytes:
    """Return a text as its units, two bytes each."""
    return text.encode("utf-16-le", "surrogatepass")


def remove_surrogates(text: bytes) -> str:
    """Return the text that `add_surrogates` was given."""
    return text.decode("utf-16-le", "surrogatepass")


def sizeof(value: str) -> int:
    """Return the length of a text in units: that of `MessageEntity.length`."""
    return len(add_surrogates(value)) // 2


class _Span(NamedTuple):
    """Where an entity, or a part of one, stands."""

    start: int
    end: int
    entity: MessageEntity


def fold(
    text: str,
    entities: Iterable[MessageEntity],
    plain: Callable[[str], T],
    marked: Callable[[MessageEntity, list[T]], T],
) -> list[T]:
    """Take a text apart by its entities.

    `plain` makes something of a text with no marks, and `marked` of an entity and what stands inside it.
    Entities that cross come in two parts, so that everything nests.
    """
    units = add_surrogates(text)
    spans = [_Span(one.offset, one.offset + one.length, one) for one in entities]

    def between(start: int, end: int, spans: list[_Span]) -> list[T]:
        """Take the units from `start` to `end` apart, within which all spans begin and end."""
        found: list[T] = []
        waiting = sorted(spans, key=_outer_first)
        while waiting:
            outer = waiting.pop(0)
            inner, waiting = _divided(outer, waiting)
            if start < outer.start:
                found.append(plain(remove_surrogates(units[2 * start : 2 * outer.start])))
            found.append(marked(outer.entity, between(outer.start, outer.end, inner)))
            start = outer.end
        if start < end:
            found.append(plain(remove_surrogates(units[2 * start : 2 * end])))
        return found

    return between(0, len(units) // 2, spans)


def _outer_first(span: _Span) -> tuple[int, int]:
    return span.start, -span.end


def _divided(outer: _Span, others: list[_Span]) -> tuple[list[_Span], list[_Span]]:
    """Return what of the other spans is inside `outer`, and what comes after it."""
    inside = [_Span(one.start, min(one.end, outer.end), one.entity) for one in others if one.start < outer.end]
    after = [_Span(max(one.start, outer.end), one.end, one.entity) for one in others if one.end > outer.end]
    return inside, sorted(after, key=_outer_first)
