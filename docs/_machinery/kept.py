"""Work that is not done twice: what it gave is kept in files, for as long as nothing that it was made of has changed.

What a piece of work is given is in its key. What it looks at on its way, such as the result of a run or the docstrings
of a type, it says with `look` while it does so; before its product is used again, everything that it has looked at is
looked at anew. So nobody has to know beforehand what a page depends on, and nothing that it does not depend on
makes it again.
"""

from __future__ import annotations

import gc
import hashlib
import logging
import os
import shutil
import sys
import threading
import zlib
from contextlib import contextmanager, suppress
from pathlib import Path
from typing import TYPE_CHECKING, Any, Generic, TypeVar

import msgspec

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator, Mapping

KEPT = Path(".cache/docs/kept")
"""Where products are, from the project's root: a folder for each way in which the site is configured."""

CONFIGURATIONS = 4
"""How many of these folders are kept; the one that was used longest ago makes room for a new one."""

WORTH_IT = 16
"""How many things there have to be for several processes."""

T = TypeVar("T")


class _Product(msgspec.Struct, Generic[T]):
    """What a file holds."""

    key: str
    looks: dict[str, str]
    """What was looked at: its kind and name -> a hash of what there was."""
    value: T


_loaded: dict[Path, _Product[Any]] = {}
"""What this process has read or made, for its next build: a live preview has many."""


def hashed(*parts: object) -> str:
    """Return a hash of texts and bytes, and of what `repr` says of all else."""
    found = hashlib.sha256()
    for part in parts:
        # Long ones need not be spelt out.
        match part:
            case str():
                found.update(b"str " + part.encode())
            case bytes():
                found.update(b"bytes " + part)
            case _:
                found.update(repr(part).encode())
        found.update(b"\0")
    return found.hexdigest()


def contents(paths: Iterable[Path], root: Path) -> str:
    """Return a hash of files, with their names as seen from `root`."""
    return hashed(*((os.path.relpath(path, root), path.read_bytes()) for path in paths))


_watching: list[Callable[[str, str], None]] = []
"""Who hears what is looked at: each piece of work that goes on; one may be a part of another."""


def look(kind: str, name: str = "") -> None:
    """Say that what goes on is about to look at something that is not in its key.

    It has to be made again when that changes.
    """
    for watcher in _watching:
        watcher(kind, name)


@contextmanager
def _watched(watcher: Callable[[str, str], None]) -> Iterator[None]:
    _watching.append(watcher)
    try:
        yield
    finally:
        _watching.pop()


class _Heard(logging.Handler):
    """Counts what a piece of work has had to say."""

    def __init__(self) -> None:
        super().__init__(logging.INFO)
        self.count = 0

    def emit(self, record: logging.LogRecord) -> None:  # noqa: ARG002 (logging's own)
        self.count += 1


class Keeper:
    """The products of one build."""

    def __init__(self, root: Path, configuration: str, states: Mapping[str, Callable[[str], str | None]]) -> None:
        """Begin.

        `states` are the kinds of things that can be looked at, each with a function that tells what one of them is like
        now: a hash, or None where what is made of it may not be kept.
        """
        self.folder = root / KEPT / configuration[:16]
        self._states = states
        self._now: dict[tuple[str, str], str | None] = {}
        self._log = logging.getLogger("mkdocs")

    def tidy(self) -> None:
        """Make room for this configuration where there are many."""
        self.folder.mkdir(parents=True, exist_ok=True)
        self.folder.touch()
        others = sorted(self.folder.parent.iterdir(), key=lambda one: one.stat().st_mtime, reverse=True)
        for old in others[CONFIGURATIONS:]:
            shutil.rmtree(old, ignore_errors=True)

    def kept(self, kind: type[T], name: str, key: str) -> T | None:
        """Return a product; None where there is none, or it has another key, or looked at what has changed."""
        if self._level <= logging.DEBUG:
            # What is said to somebody who looks for errors has to be said each time.
            return None
        path = self._path(kind, name)
        products: Any = _Product
        product = _loaded.get(path)
        if product is None or product.key != key:
            try:
                text = zlib.decompress(path.read_bytes())
                product = msgspec.json.decode(text, type=products[kind])
            except (OSError, zlib.error, msgspec.DecodeError):
                return None
            if product.key != key:
                return None
        seen = [(what.partition(" ")[::2], state) for what, state in product.looks.items()]
        if any(self._state(*what) != state for what, state in seen):
            return None
        for what, _ in seen:
            # Whatever this is a part of depends on the same.
            look(*what)
        _loaded[path] = product
        value: T = product.value
        return value

    def make(self, kind: type[T], name: str, key: str, work: Callable[[], T]) -> T:
        """Do a piece of work and keep what it gives, unless it had something to say: a product says nothing."""
        looks: dict[str, str | None] = {}

        def note(kind: str, name: str) -> None:
            looks[f"{kind} {name}"] = self._state(kind, name)

        heard = _Heard()
        self._log.addHandler(heard)
        try:
            with _watched(note):
                value = work()
        finally:
            self._log.removeHandler(heard)
        known = {what: state for what, state in looks.items() if state is not None}
        # A quiet build does not hear that a link is broken.
        listened = logging.DEBUG < self._level <= logging.INFO
        if listened and not heard.count and len(known) == len(looks):
            path = self._path(kind, name)
            _loaded[path] = _Product(key, known, value)
            self._write(path, msgspec.json.encode(_loaded[path]))
        return value

    def get(self, kind: type[T], name: str, key: str, work: Callable[[], T]) -> T:
        """Return what is kept, or do the work."""
        found = self.kept(kind, name, key)
        return self.make(kind, name, key, work) if found is None else found

    @property
    def _level(self) -> int:
        return self._log.getEffectiveLevel()

    def _state(self, kind: str, name: str) -> str | None:
        if (kind, name) not in self._now:
            state = self._states.get(kind)
            self._now[kind, name] = state(name) if state else None
        return self._now[kind, name]

    def _path(self, kind: type, name: str) -> Path:
        return self.folder / kind.__name__.lower() / name

    @staticmethod
    def _write(path: Path, contents: bytes) -> None:
        path.parent.mkdir(parents=True, exist_ok=True)
        # Whole or not at all: somebody else may build at the same time.
        part = path.with_name(f"{path.name}.{os.getpid()}")
        part.write_bytes(zlib.compress(contents, 1))
        part.replace(path)


def cores() -> int:
    """Return how many cores this process may use."""
    return len(os.sched_getaffinity(0)) if sys.platform == "linux" else os.cpu_count() or 1


def in_processes(work: Callable[[list[T]], object], shares: Iterable[T]) -> None:
    """Do work that only writes files in as many processes as there are cores; whoever needs a file meets its error."""
    things = list(shares)
    # A live preview has threads, of which a child would have none, and their locks.
    if sys.platform != "linux" or threading.active_count() > 1 or len(things) < WORTH_IT:
        return
    count = cores()
    children: list[int] = []
    # What is there already is not gone through for garbage again and again, in each of the processes.
    gc.freeze()
    for number in range(count):
        child = os.fork()
        if child == 0:
            with suppress(BaseException):
                nowhere = os.open(os.devnull, os.O_WRONLY)
                os.dup2(nowhere, 1)
                os.dup2(nowhere, 2)
                work(things[number::count])
            os._exit(0)
        children.append(child)
    for child in children:
        os.waitpid(child, 0)
    gc.unfreeze()
