"""How a snippet that failed is reported: the page's file and line first, and the page's own lines in the traceback."""

from __future__ import annotations

import traceback
from typing import TYPE_CHECKING

from _pytest._code.code import ReprFileLocation, TerminalRepr
from typing_extensions import override

from .running import RunError
from .snippets import SnippetError, shown

if TYPE_CHECKING:
    from pathlib import Path

    from _pytest._io import TerminalWriter

    from .snippets import Snippet


class RunFailedError(Exception):
    """The failure of a run, around the errors that it failed with."""

    def __init__(self, error: BaseException, prefix: str = "") -> None:
        super().__init__(str(error))
        self.errors = [error]
        self.prefix = prefix

    @classmethod
    def of(cls, errors: list[SnippetError]) -> RunFailedError:
        """Make one failure of several errors, of which there is one at least."""
        failure = cls(errors[0])
        failure.errors = list(errors)
        return failure


class Report(TerminalRepr):
    """The text of a failure; its first line is also the line of pytest's summary."""

    def __init__(self, path: Path, line: int, message: str, text: str) -> None:
        self.text = text
        self.reprcrash = ReprFileLocation(str(path), line, message)

    @override
    def toterminal(self, tw: TerminalWriter) -> None:
        for line in self.text.splitlines():
            tw.line(line)

    @override
    def __str__(self) -> str:
        return self.text


def report(snippet: Snippet, error: BaseException) -> Report:
    """Word what a test failed with, in its setup, its run or its end."""
    prefix, errors = "", [error]
    if isinstance(error, RunFailedError):
        prefix, errors = error.prefix, error.errors
    found = [_report(snippet, one, prefix) for one in errors]
    first = found[0]
    return Report(snippet.path, first[0], first[1].splitlines()[0], "\n\n".join(text for _, _, text in found))


def _report(snippet: Snippet, error: BaseException, prefix: str) -> tuple[int, str, str]:
    """Return the line, the message and the whole text."""
    error = _alone(error)
    if isinstance(error, SnippetError):
        message = f"{prefix}{error.message}"
        return error.line, message, f"{shown(error.path)}:{error.line}: {message}"
    line = _last_line(error, snippet.path) or snippet.line
    if isinstance(error, RunError):
        message = f"{prefix}{error.message}"
        return line, message, f"{shown(snippet.path)}:{line}: {message}"
    told = traceback.TracebackException.from_exception(error)
    _keep_ours(told)
    message = f"{prefix}{type(error).__name__}: {error}".removesuffix(": ")
    if isinstance(error, RuntimeError) and "event loop" in str(error):
        message += "\nA snippet awaits at its top level: the copy button adds `asyncio.run`."
    return line, message, f"{shown(snippet.path)}:{line}: {message}\n\n{''.join(told.format()).rstrip()}"


def _alone(error: BaseException) -> BaseException:
    """Return what is in a group of one, as a `TaskGroup` raises it: the group says nothing of where it arose."""
    while isinstance(error, BaseExceptionGroup) and len(error.exceptions) == 1:
        error = error.exceptions[0]
    return error


def _last_line(error: BaseException, path: Path) -> int | None:
    """Return the line of the page in which an exception arose."""
    frames = traceback.walk_tb(error.__traceback__)
    lines = [line for frame, line in frames if frame.f_code.co_filename == str(path)]
    return lines[-1] if lines else None


def _keep_ours(told: traceback.TracebackException) -> None:
    """Drop the frames above the page or the story: how the run came to it says nothing about what went wrong."""
    for chained in (told.__cause__, told.__context__, *(told.exceptions or () if hasattr(told, "exceptions") else ())):
        if chained is not None:
            _keep_ours(chained)
    names = [frame.filename for frame in told.stack]
    first = next((number for number, name in enumerate(names) if name.endswith((".md", "conftest.py"))), 0)
    del told.stack[:first]
