"""Where results are kept: beside the site, which is built from them, and never in the repository.

A run in the page writes the result of its snippet. One that is missing, or comes from another state of the package or
the stories, fails the build.
"""

from __future__ import annotations

import hashlib
import os
from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING

import msgspec

import aiogram

from .kept import hashed, look
from .results import Result
from .snippets import digest
from .stories import story_files

if TYPE_CHECKING:
    from collections.abc import Iterable

RESULTS = Path(".cache/docs/results")
"""Where the results are, from the project's root: a file a snippet."""


@cache
def sources(root: Path) -> str:
    """Hash what every result depends on: the package, and the stories of the project at `root`."""
    package = Path(aiogram.__file__).parent
    found = hashlib.sha256()
    for path in [*sorted(package.rglob("*.py")), *story_files(root)]:
        name = os.path.relpath(path, package)
        found.update(name.encode() + b"\0" + path.read_bytes() + b"\0")
    return found.hexdigest()


def place_of(code: str, fixtures: Iterable[str], root: Path) -> Path:
    """Return the file of the result of a snippet: the same code in the same story has one result."""
    key = "\0".join((digest(code), *fixtures))
    return root / RESULTS / f"{hashlib.sha256(key.encode()).hexdigest()[:32]}.json"


def write_result(result: Result, code: str, fixtures: Iterable[str], root: Path) -> None:
    """Keep a result for the site."""
    path = place_of(code, fixtures, root)
    result = msgspec.structs.replace(result, sources=sources(root))
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_bytes(msgspec.json.format(msgspec.json.encode(result), indent=1))


class _Made(msgspec.Struct):
    """What a result says of how it was made."""

    sources: str = ""


def state_of(name: str, root: Path, *, preview: bool = False) -> str | None:
    """Return a hash of the result in the file of this name; None where it is missing, or of other sources.

    In a live preview one of other sources will do, and none at all.
    """
    try:
        text = (root / RESULTS / name).read_bytes()
        made = msgspec.json.decode(text, type=_Made)
    except (OSError, msgspec.DecodeError):
        return "missing" if preview else None
    if made.sources != sources(root) and not preview:
        return None
    # Another state of the sources that gives the same result is no other result.
    return hashed(text.replace(made.sources.encode(), b"", 1) if made.sources else text)


def read_result(code: str, fixtures: Iterable[str], root: Path) -> Result | None:
    """Return the result of a snippet, None where there is none."""
    path = place_of(code, fixtures, root)
    look("result", path.name)
    if not path.is_file():
        return None
    try:
        return msgspec.json.decode(path.read_bytes(), type=Result)
    except msgspec.DecodeError:
        # Written by an earlier state of this module.
        return None
