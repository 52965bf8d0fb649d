"""Give msgspec the names that annotations use.

A module imports its siblings for type checkers only, so that importing one type does not import
four hundred. msgspec evaluates annotations in the module's globals the first time it needs them;
`link` puts the missing names there just before, for one class and whatever its fields lead to.
"""

from __future__ import annotations

import re
import sys
from functools import cache
from importlib import import_module
from typing import TYPE_CHECKING, Any, ForwardRef, get_args

from msgspec import Struct

from .names import stem

if TYPE_CHECKING:
    from collections.abc import Iterator

_NAME = re.compile(r"\b(?!None\b|True\b|False\b)[A-Z]\w*")
_TYPES = "aiogram.api.types"


@cache
def link(cls: type[Struct]) -> None:
    """Make the annotations of `cls`, and of every Struct that they reach, resolvable."""
    for base in cls.__mro__:
        if not (issubclass(base, Struct) and base.__module__.startswith("aiogram.")):
            continue
        namespace = vars(sys.modules[base.__module__])
        for name in _names(base):
            if name not in namespace:
                namespace[name] = _resolve(name)
            for reached in _structs(namespace[name]):
                # `cache` knows a class only once its call has returned: types name each other.
                if reached not in _entered:
                    _entered.add(reached)
                    link(reached)


_entered: set[type[Struct]] = set()


def _names(cls: type[Struct]) -> Iterator[str]:
    for annotation in vars(cls).get("__annotations__", {}).values():
        yield from _NAME.findall(annotation if isinstance(annotation, str) else "")
    for base in vars(cls).get("__orig_bases__", ()):
        for argument in get_args(base):
            if isinstance(argument, ForwardRef):
                yield from _NAME.findall(argument.__forward_arg__)


def _resolve(name: str) -> Any:
    try:
        module = import_module(f"{_TYPES}.{stem(name)}")
    except ModuleNotFoundError:
        raise NameError(f"an annotation names {name}, and there is no module {_TYPES}.{stem(name)}") from None
    # A union that no constant tells apart says what is decoded in its place.
    return getattr(module, "DECODED_AS", None) or getattr(module, name)


def _structs(value: Any) -> Iterator[type[Struct]]:
    if isinstance(value, type):
        if issubclass(value, Struct):
            yield value
    else:
        for argument in get_args(value):
            yield from _structs(argument)
