"""The package as griffe reads it: once in a process, and then what has changed of it.

A live preview builds at each edit, and reading all modules takes longer than all the rest of such a build.
"""

from __future__ import annotations

import gc
from pathlib import Path
from typing import TYPE_CHECKING, Any, NamedTuple

import griffe

import aiogram

if TYPE_CHECKING:
    from collections.abc import Iterator

NAME = "aiogram"
ONE_BY_ONE = ("api/types", "api/methods")
"""Folders whose modules can be read anew one by one: no statement of another module depends on what is in them."""

_Stamp = tuple[int, int]
"""When a file was written, and its size."""


class _Read(NamedTuple):
    modules: griffe.ModulesCollection
    lines: griffe.LinesCollection
    files: dict[Path, _Stamp]


_last: list[_Read] = []
"""What this process has read last; at most one."""


def read_package(handler: Any) -> None:
    """Let the handler of mkdocstrings read the package, as far as it is not as this process has read it already."""
    files = _files()
    if _last and (changed := _changed(_last[0].files, files)) is not None:
        modules, lines, _ = _last.pop()
        # There is no other way in.
        handler._modules_collection, handler._lines_collection = modules, lines  # noqa: SLF001
        if changed:
            _read_again(modules[NAME], changed, handler)
        _last.append(_Read(modules, lines, files))
        return
    # Nothing of what it makes is garbage, and looking for some takes a quarter of the time.
    gc.disable()
    try:
        handler.collect(NAME, handler.get_options({}))
    finally:
        gc.enable()
    _last[:] = [_Read(handler._modules_collection, handler._lines_collection, files)]  # noqa: SLF001


def _root() -> Path:
    return Path(aiogram.__file__).parent


def _files() -> dict[Path, _Stamp]:
    states = {path: path.stat() for path in _root().rglob("*.py")}
    return {path: (state.st_mtime_ns, state.st_size) for path, state in states.items()}


def _changed(before: dict[Path, _Stamp], now: dict[Path, _Stamp]) -> list[Path] | None:
    """Return the files that have changed; None where all have to be read."""
    if before.keys() != now.keys():
        return None
    changed = [path for path, stamp in now.items() if before[path] != stamp]
    one_by_one = {_root() / folder for folder in ONE_BY_ONE}
    if any(path.parent not in one_by_one or path.stem in {"__init__", "base"} for path in changed):
        return None
    return changed


def _read_again(package: griffe.Module, changed: list[Path], handler: Any) -> None:
    """Put what is in these files now in place of what was in them."""
    options = handler.get_options({})
    extensions = griffe.load_extensions(*handler.normalize_extension_paths(options.extensions))
    parsed = package.docstring
    for path in changed:
        folder = package[".".join(path.parent.relative_to(_root()).parts)]
        code = path.read_text("utf-8")
        package.lines_collection[path] = code.splitlines()
        module = griffe.visit(
            path.stem,
            filepath=path,
            code=code,
            extensions=extensions,
            parent=folder,
            docstring_parser=parsed.parser if parsed is not None else None,
            docstring_options=parsed.parser_options if parsed is not None else None,
            lines_collection=package.lines_collection,
            modules_collection=package.modules_collection,
        )
        folder.set_member(path.stem, module)
    for alias in _aliases(package):
        # It is found anew when somebody asks for it: what it led to may not be there any more.
        alias._target = None  # noqa: SLF001 (griffe has no word for that)
    extensions.call("on_package", pkg=package, loader=None)


def _aliases(module: griffe.Module) -> Iterator[griffe.Alias]:
    for member in module.members.values():
        if isinstance(member, griffe.Alias):
            yield member
        elif isinstance(member, griffe.Module):
            yield from _aliases(member)
