"""What bots written for the package that people know as `aiogram` would not find here."""

from __future__ import annotations

import inspect
import json
from functools import cache
from importlib import import_module
from pathlib import Path
from typing import TYPE_CHECKING, Any

from tests.compat.derive import parameters

if TYPE_CHECKING:
    from collections.abc import Iterator
    from types import ModuleType

KNOWN = Path(__file__).with_name("known_names.json")


@cache
def known() -> dict[str, Any]:
    """Return the names and call shapes of that package."""
    names: dict[str, Any] = json.loads(KNOWN.read_text("utf-8"))
    return names


def found() -> Iterator[str]:
    """Yield every difference.

    `utils.x` is a module that is not here, `types.Message.x` a name, `….x(y)` a parameter, and `….x[y]` the first
    parameter that has another place.
    """
    yield from _modules()
    for path, fields in known()["fields"].items():
        if (cls := here(path)) is not None:
            yield from (f"{path}({name})" for name in fields if not hasattr(cls, name))
    for path, members in known()["members"].items():
        if (cls := here(path)) is not None:
            yield from _members(path, cls, members)
    for path, passed in (known()["functions"] | known()["constructors"]).items():
        if (function := here(path)) is not None:
            yield from _parameters(path, function, passed)
    for name, members in known()["enums"].items():
        if (enum := here(f"enums.{name}")) is not None:
            yield from (f"enums.{name}.{member}" for member in members if not hasattr(enum, member))


def here(path: str) -> Any:
    """Return what stands under a path here, None where there is nothing."""
    module, _, name = path.rpartition(".")
    return getattr(module_of(module), name, None)


@cache
def module_of(name: str) -> ModuleType | None:
    """Return a module of this package, None where it has no such module; no name is the package itself."""
    path = f"aiogram.{name}".rstrip(".")
    try:
        return import_module(path)
    except ModuleNotFoundError as error:
        if error.name is None or not path.startswith(error.name):
            raise
        return None


def _modules() -> Iterator[str]:
    for module, names in known()["modules"].items():
        there = module_of(module)
        if there is None:
            yield module
        else:
            yield from (f"{module}.{name}".lstrip(".") for name in names if not hasattr(there, name))


def _members(path: str, cls: Any, members: dict[str, list[str] | None]) -> Iterator[str]:
    for name, passed in members.items():
        if not hasattr(cls, name):
            yield f"{path}.{name}"
        elif passed is not None:
            yield from _parameters(f"{path}.{name}", getattr(cls, name), passed)


def _parameters(path: str, function: Any, passed: list[str]) -> Iterator[str]:
    ours = parameters(function)
    takes_any = any(one.kind is one.VAR_KEYWORD for one in inspect.signature(function).parameters.values())
    yield from (f"{path}({name})" for name in passed if name not in ours and name != "*" and not takes_any)
    there = [name for name in _places(passed) if name in ours]
    for name, place in zip(there, [*_places(ours), *there], strict=False):
        if name != place:
            yield f"{path}[{name}]"
            return


def _places(names: list[str]) -> list[str]:
    return names[: names.index("*")] if "*" in names else names
