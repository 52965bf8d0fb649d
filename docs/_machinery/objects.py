"""Objects of the package by their dotted path, as the pages refer to them."""

from __future__ import annotations

import inspect
import re
from functools import cache
from importlib import import_module
from types import ModuleType
from typing import Any, get_args

_OWN = re.compile(r"\bself\.([a-z]\w*)\s*[:=](?!=)")


@cache
def names(path: str) -> frozenset[str]:
    """Return the names that the object at a path has: what stands after its dot."""
    found, value = _find(path)
    return _names(value) if found else frozenset()


@cache
def resolves(path: str) -> bool:
    """Tell whether a dotted path names an object: `aiogram.types.User.first_name`."""
    return _find(path)[0]


def _find(path: str) -> tuple[bool, Any]:
    parts = path.split(".")
    value: Any = None
    for size in range(len(parts), 0, -1):
        try:
            value = import_module(".".join(parts[:size]))
        except ModuleNotFoundError:
            continue
        for part in parts[size:]:
            if part not in _names(value):
                return False, None
            value = getattr(value, part, None)
        return True, value
    return False, None


def _names(value: Any) -> frozenset[str]:
    if members := get_args(value):
        return frozenset[str]().union(*(_names(member) for member in members))
    found = {*dir(value), *getattr(value, "__annotations__", {})}
    if isinstance(value, ModuleType):
        # Modules are found by importing them. A type and its module differ by little more than a capital.
        found = {name for name in found if not isinstance(getattr(value, name, None), ModuleType)}
    if isinstance(value, type):
        # Attributes that are set when the object is made, as those of the errors are.
        for base in value.__mro__:
            if base.__module__.startswith("aiogram."):
                found.update(_OWN.findall(inspect.getsource(base)))
    return frozenset(name for name in found if not name.startswith("_"))
