"""Packages that import a module of theirs when its class is first asked for.

`from aiogram.types import User` must not import the other types (PEP 562). Where a class lives
follows from its name, so the package needs no table; its `TYPE_CHECKING` imports tell checkers
and the documentation the same.
"""

from __future__ import annotations

from importlib import import_module
from importlib.util import find_spec
from pkgutil import iter_modules
from typing import TYPE_CHECKING, Any

from .names import stem

if TYPE_CHECKING:
    from types import ModuleType

NOT_API = frozenset({"base"})
"""Modules of a lazy package that are not a type's or a method's own."""


def load(package: ModuleType, name: str) -> Any:
    """Return the class or union `name` of a lazy package, importing its module: its `__getattr__`."""
    if name == "__all__":
        return sorted(everything(package))
    if not name.startswith("_"):
        path = f"{package.__name__}.{stem(name)}"
        if find_spec(path) is not None and hasattr(module := import_module(path), name):
            value = getattr(module, name)
            setattr(package, name, value)
            return value
    raise AttributeError(f"module {package.__name__!r} has no attribute {name!r}")


def stems(package: ModuleType) -> list[str]:
    """Return the names of the modules that hold one type or method each."""
    return [module.name for module in iter_modules(package.__path__) if module.name not in NOT_API]


def everything(package: ModuleType) -> dict[str, Any]:
    """Import the whole package: its public names and what they stand for."""
    found = {}
    for path in stems(package):
        module = import_module(f"{package.__name__}.{path}")
        found.update({name: value for name, value in vars(module).items() if stem(name) == path and name != path})
    return found
