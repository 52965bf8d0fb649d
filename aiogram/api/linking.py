"""Give msgspec the names that annotations use.

A module imports its siblings for type checkers only, so that importing one type does not import
four hundred. msgspec evaluates annotations in the module's globals the first time it needs them;
`link` puts the missing names there just before, for one class and whatever its fields lead to.
"""

from __future__ import annotations

import re
import sys
from importlib import import_module
from inspect import get_annotations
from threading import RLock
from typing import TYPE_CHECKING, Any, ForwardRef, get_args, get_origin

from msgspec import Struct

from .names import stem

if TYPE_CHECKING:
    from collections.abc import Iterator

# A quoted text is a value of a Literal, and what follows a dot is found through what stands before it.
_NAME = re.compile(r""" "[^"]*" | '[^']*' | (?<![\w.]) (?!(?:None|True|False)\b) ([A-Z]\w*) """, re.VERBOSE)
_TYPES = "aiogram.api.types"

_linked: set[type[Struct]] = set()
_lock = RLock()


def link(cls: type[Struct]) -> None:
    """Make the annotations of `cls`, and of every Struct that they reach, resolvable."""
    if cls in _linked:
        return
    # Another thread may use a class only when everything that the class leads to is linked as well.
    with _lock:
        found: set[type[Struct]] = set()
        waiting = [cls]
        while waiting:
            one = waiting.pop()
            if one not in found and one not in _linked:
                found.add(one)
                for base in one.__mro__:
                    waiting.extend(_reached(base))
        _linked.update(found)


def structs(value: Any) -> Iterator[type[Struct]]:
    """Return the Structs in a type: `list[Message | bool]` has one."""
    if isinstance(value, type) and get_origin(value) is None:
        if issubclass(value, Struct):
            yield value
        return
    for part in (get_origin(value), *get_args(value)):
        if part is not None:
            yield from structs(part)


def _reached(cls: type) -> Iterator[type[Struct]]:
    """Put the names that the annotations of `cls` use beside it, and return the Structs among them."""
    if not issubclass(cls, Struct) or cls is Struct:
        return
    namespace = vars(sys.modules[cls.__module__])
    # A method or type that somebody derives elsewhere has its names from its own imports.
    ours = cls.__module__.startswith("aiogram.")
    for annotation in _annotations(cls):
        if not isinstance(annotation, str):
            yield from structs(annotation)
            continue
        for name in filter(None, _NAME.findall(annotation)):
            if ours and name not in namespace:
                namespace[name] = _resolve(name, cls)
            yield from structs(namespace.get(name))


def _annotations(cls: type) -> Iterator[Any]:
    yield from get_annotations(cls).values()
    for base in vars(cls).get("__orig_bases__", ()):
        for argument in get_args(base):
            yield argument.__forward_arg__ if isinstance(argument, ForwardRef) else argument


def _resolve(name: str, cls: type) -> Any:
    path = f"{_TYPES}.{stem(name)}"
    try:
        module = import_module(path)
    except ModuleNotFoundError as error:
        if error.name != path:
            raise
        raise NameError(f"an annotation of {cls.__name__} names {name}, and there is no module {path}") from None
    # A union that no constant tells apart says what is decoded in its place.
    return getattr(module, "DECODED_AS", None) or getattr(module, name)
