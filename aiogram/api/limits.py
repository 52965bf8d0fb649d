"""The check of documented limits before a call is sent.

The checker of a Struct is compiled once from the markers in its annotations. It walks the fields
that are set, and the Structs inside them, without looking at their types: editors do that.
"""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING, Annotated, Any, get_args, get_origin, get_type_hints

from msgspec import Struct

from aiogram.exceptions import LimitError

from .linking import link
from .markers import Limit

if TYPE_CHECKING:
    from collections.abc import Iterator


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


def check_limits(struct: Struct) -> None:
    """Raise `LimitError` for the first value in `struct` that breaks its limit."""
    cls = type(struct)
    for name, markers in _plan(cls):
        value = getattr(struct, name)
        if value is None:
            continue
        for marker in markers:
            size = marker.measure(value)
            if size is not None and (
                (marker.max is not None and size > marker.max) or (marker.min is not None and size < marker.min)
            ):
                owner = getattr(cls, "__api_name__", cls.__name__)
                counted = f" (this has {size})" if marker.unit else ""
                raise LimitError(owner, name, f"{marker.bounds}{counted}", value)
        if isinstance(value, Struct):
            check_limits(value)
        elif isinstance(value, list | tuple):
            _check_items(value)


def _check_items(values: list[Any] | tuple[Any, ...]) -> None:
    for value in values:
        if isinstance(value, Struct):
            check_limits(value)
        elif isinstance(value, list | tuple):
            _check_items(value)
