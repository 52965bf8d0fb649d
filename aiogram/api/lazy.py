"""Packages that import a module of theirs when its class is first asked for.

`from aiogram.types import User` must not import the other types (PEP 562). Where a class lives
follows from its name, so the package needs no table; its `TYPE_CHECKING` imports tell checkers
and the documentation the same.
"""

from __future__ import annotations

from difflib import get_close_matches
from importlib import import_module
from importlib.util import find_spec
from pkgutil import iter_modules
from typing import TYPE_CHECKING, Any

from .names import stem

if TYPE_CHECKING:
    from collections.abc import Callable
    from types import ModuleType

NOT_API = frozenset({"base"})
"""Modules of a lazy package that are not a type's or a method's own."""


def load(package: ModuleType, name: str, shown: str | None = None) -> Any:
    """Return the class or union `name` of a lazy package, importing its module: its `__getattr__`.

    `shown` is the name of the package that an error speaks of.
    """
    if name == "__all__":
        return sorted(everything(package))
    if name.isidentifier() and not name.startswith("_"):
        path = f"{package.__name__}.{stem(name)}"
        if find_spec(path) is not None and hasattr(module := import_module(path), name):
            value = getattr(module, name)
            setattr(package, name, value)
            return value
    raise AttributeError(f"module {shown or package.__name__!r} has no attribute {name!r}{_hint(package, name)}")


def _hint(package: ModuleType, name: str) -> str:
    near = [] if name.startswith("_") else get_close_matches(stem(name), stems(package), n=1)
    found = [one for path in near for one in _public(package, path)]
    return f"; did you mean {found[0]!r}?" if found else ""


def stems(package: ModuleType) -> list[str]:
    """Return the names of the modules that hold one type or method each."""
    return [module.name for module in iter_modules(package.__path__) if module.name not in NOT_API]


def everything(package: ModuleType) -> dict[str, Any]:
    """Import the whole package: its public names and what they stand for."""
    found: dict[str, Any] = {}
    for path in stems(package):
        found |= _public(package, path)
    return found


def _public(package: ModuleType, path: str) -> dict[str, Any]:
    module = import_module(f"{package.__name__}.{path}")
    return {name: value for name, value in vars(module).items() if stem(name) == path and name != path}


def declared(method: Callable[[], Any]) -> Any:
    """Return the class that the lambda of an alias or a binding names.

    In this package the lambda's module has imported the class for type checkers only, so that
    importing a type or the bot does not import every method.
    """
    try:
        return method()
    except NameError as error:
        return load(import_module("aiogram.api.methods"), str(error.name))
