"""The check of documented limits before a call is sent.

The checker of a Struct is compiled once from the markers in its annotations. It walks the fields
that are set, and the Structs inside them, without looking at their types: editors do that.
"""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING, Annotated, Any, NamedTuple, cast, get_args, get_origin, get_type_hints

from msgspec import Struct

from aiogram.exceptions import LimitError

from .linking import link
from .markers import Limit

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence


@cache
def limits(cls: type[Struct]) -> dict[str, tuple[Limit, ...]]:
    """Return the limits of a type or method: name of the field -> its markers."""
    link(cls)
    hints = get_type_hints(cls, include_extras=True)
    return {name: found for name in cls.__struct_fields__ if (found := tuple(_markers(hints[name])))}


def _markers(annotation: Any) -> Iterator[Limit]:
    if get_origin(annotation) is Annotated:
        yield from (marker for marker in annotation.__metadata__ if isinstance(marker, Limit))
    for argument in get_args(annotation):
        yield from _markers(argument)


@cache
def _plan(cls: type[Struct]) -> tuple[tuple[str, tuple[Limit, ...]], ...]:
    checked = {name: tuple(one for one in found if one.checked) for name, found in limits(cls).items()}
    return tuple((name, checked.get(name, ())) for name in cls.__struct_fields__)


class _Breach(NamedTuple):
    path: str
    marker: Limit
    size: float
    value: object


def check_limits(struct: Struct) -> None:
    """Raise `LimitError` for the first value in `struct` that breaks its limit."""
    breach = _in_struct(struct)
    if breach is not None:
        cls = type(struct)
        counted = f" (this has {breach.size})" if breach.marker.unit else ""
        owner: str = getattr(cls, "__api_name__", cls.__name__)
        raise LimitError(owner, breach.path, f"{breach.marker.bounds}{counted}", breach.value)


def _in_struct(struct: Struct) -> _Breach | None:
    for name, markers in _plan(type(struct)):
        value: Any = getattr(struct, name)
        if value is None:
            continue
        for marker in markers:
            size = marker.measure(value)
            if size is not None and (
                (marker.max is not None and size > marker.max) or (marker.min is not None and size < marker.min)
            ):
                return _Breach(name, marker, size, value)
        breach = _in_value(value)
        if breach is not None:
            return breach._replace(path=f"{name}{breach.path}")
    return None


def _in_value(value: Any) -> _Breach | None:
    if isinstance(value, Struct):
        breach = _in_struct(value)
        return breach and breach._replace(path=f".{breach.path}")
    if isinstance(value, list | tuple):
        for number, item in enumerate(cast("Sequence[Any]", value)):
            breach = _in_value(item)
            if breach is not None:
                return breach._replace(path=f"[{number}]{breach.path}")
    return None
