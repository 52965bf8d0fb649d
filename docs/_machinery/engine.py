"""The snippets as tests of pytest-markdown-docs: the one place that uses the inside of that plugin.

It collects the fences of Markdown files as pytest items, sets up their fixtures and hands each of them to a runner.
The two runners here are ours, registered through its interface: one runs the snippet in the page, the other the
program that the copy button gives.
"""

from __future__ import annotations

import ast
import asyncio
import os
import signal
import sys
import tempfile
import time
from collections import Counter
from contextlib import contextmanager
from dataclasses import dataclass
from difflib import get_close_matches
from importlib import import_module
from pathlib import Path
from typing import TYPE_CHECKING, Any
from unittest.mock import patch

import pytest
from _pytest.assertion.rewrite import rewrite_asserts
from pytest_markdown_docs._runners import DefaultRunner, get_runner, register_runner
from pytest_markdown_docs.definitions import FenceTestDefinition
from pytest_markdown_docs.plugin import MarkdownInlinePythonItem, MarkdownTextFile
from typing_extensions import override

from . import loopback
from .failures import SnippetFailure, report
from .output import faults, interleaves
from .record import COPY, PAGE, Printing, Record
from .running import ENDING, QUIET, Run, RunError, run_in_page
from .snippets import ROOT, Snippet, page_snippets
from .stories import read_stories

if TYPE_CHECKING:
    from collections.abc import Iterator

    from _pytest._code.code import ExceptionInfo, TerminalRepr

    from aiogram.testing import BotApiServer

SERVER = "server"
"""The fixture that every snippet has: a `BotApiServer` of its own."""

_guard = loopback.Guard()


@dataclass(frozen=True, kw_only=True)
class Definition(FenceTestDefinition):
    """What the runner of a test is told: beside the engine's own fields, the snippet and the session's record."""

    snippet: Snippet
    record: Record
    config: pytest.Config


class Page(MarkdownTextFile):
    """A Markdown file: two tests for each of its snippets."""

    record: Record

    @override
    def collect(self) -> Iterator[SnippetItem]:
        if not self.path.is_relative_to(self.config.rootpath / "docs"):
            # What docs/conftest.py defines is seen below docs/ only; the README needs it as well.
            stories = import_module("docs.conftest")
            self.session._fixturemanager.parsefactories(holder=stories, node=self)  # noqa: SLF001 (no public way)
        for snippet in page_snippets(self.path):
            for way, runner in ((PAGE, PageRunner), (COPY, CopyRunner)):
                name = f"line{snippet.line}" + ("" if way == PAGE else "-copied")
                definition = Definition(
                    source="\n" * snippet.line + snippet.code,
                    fixture_names=(SERVER, *snippet.fixtures),
                    start_line=snippet.line,
                    source_path=self.path,
                    runner_name=runner.__name__,
                    snippet=snippet,
                    record=self.record,
                    config=self.config,
                )
                yield SnippetItem.from_parent(self, name=name, test_definition=definition)


class SnippetItem(MarkdownInlinePythonItem):
    """One run of one snippet."""

    test_definition: Definition

    @property
    def way(self) -> str:
        """How it runs: `PAGE` or `COPY`."""
        return COPY if self.runner_name == CopyRunner.__name__ else PAGE

    @override
    def setup(self) -> None:
        # The engine's setup does this last, and then has nothing to report a story with that fails.
        self.runner = get_runner(self.runner_name)
        snippet = self.test_definition.snippet
        if snippet.skip:
            pytest.skip(snippet.skip)
        snippet.check()
        manager = self.session._fixturemanager  # noqa: SLF001 (no public way to ask for the fixtures there are)
        for name in snippet.fixtures:
            if not manager.getfixturedefs(name, self):
                raise snippet.error(0, f"there is no story {name!r} in docs/conftest.py{_similar(name)}")
        super().setup()

    @override
    def repr_failure(self, excinfo: ExceptionInfo[BaseException], style: Any = None) -> TerminalRepr | str:
        return report(self.test_definition.snippet, excinfo.value)

    # pytest words what a setup or an end fails with by this one.
    _repr_failure_py = repr_failure


def _similar(name: str) -> str:
    path = ROOT / "docs" / "conftest.py"
    known = read_stories(path) if path.exists() else {}
    found = get_close_matches(name, known, n=3)
    return f": did you mean {' or '.join(found)}?" if found else ": write it there, or name one that is there"


@contextmanager
def _environment(server: BotApiServer) -> Iterator[None]:
    with patch.dict(os.environ, _variables(server)):
        yield


def _variables(server: BotApiServer) -> dict[str, str]:
    return {"BOT_TOKEN": server.token, "BOT_API_SERVER": server.url}


@register_runner(default=True)
class PageRunner(DefaultRunner):
    """Runs a snippet as it stands in the page: failures point at the page's own lines."""

    @override
    def runtest(self, test: Definition, args: dict[str, Any], *, asyncio_runner: Any = None) -> None:
        run = Run(test.snippet, args[SERVER])
        try:
            code = _compile(test)
            with _environment(run.server):
                printed = asyncio_runner.run(run_in_page(run, code, {"__name__": "__main__"}, _guard))
        # The engine takes a TypeError for a runner of another form, and runs the snippet a second time.
        except Exception as error:
            raise SnippetFailure(error) from error
        found = faults(test.snippet.expected, printed)
        lines = {end: (printed.indent(end), texts) for end, texts in printed.lines().items() if end}
        if test.record.update and not any(fault.fatal for fault in found):
            test.record.printed[test.snippet] = Printing(lines, run.calls)
        elif found:
            raise SnippetFailure.of([test.snippet.error(*fault[:2]) for fault in found])


def _compile(test: Definition) -> Any:
    path = str(test.source_path)
    flags = ast.PyCF_ALLOW_TOP_LEVEL_AWAIT
    tree = compile(test.source, path, "exec", flags | ast.PyCF_ONLY_AST, dont_inherit=True)
    rewrite_asserts(tree, test.source.encode(), path, test.config)
    return compile(tree, path, "exec", flags, dont_inherit=True)


@register_runner()
class CopyRunner(DefaultRunner):
    """Runs the program that the copy button gives, as `python file.py`; stories and server are in this process."""

    @override
    def runtest(self, test: Definition, args: dict[str, Any], *, asyncio_runner: Any = None) -> None:
        run = Run(test.snippet, args[SERVER])
        known = test.record.printed.get(test.snippet)
        expected = test.snippet.expected if known is None else {end: one[1] for end, one in known.lines.items()}
        try:
            asyncio_runner.run(_run_copy(run, expected, known.calls if known else 0))
            if not interleaves(run.output, list(expected.values())):
                raise RunError(_other_output(run.output, expected))
        except Exception as error:
            raise SnippetFailure(error, "the copied program: ") from error


def _other_output(output: str, expected: dict[int, list[str]]) -> str:
    said = "".join(f"  {line}\n" for end in sorted(expected) for line in expected[end]) or "  nothing\n"
    done = "".join(f"  {line}\n" for line in output.splitlines()) or "  nothing\n"
    return f"its output is not what the page says.\nThe page:\n{said}The program:\n{done.rstrip()}"


async def _run_copy(run: Run, expected: dict[int, list[str]], calls: int) -> None:
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        (folder / "snippet.py").write_text(run.snippet.program, "utf-8")
        (folder / "guard").mkdir()
        (folder / "guard" / "sitecustomize.py").write_text(Path(loopback.__file__).read_text("utf-8"), "utf-8")
        refused = folder / "refused.txt"
        process = await asyncio.create_subprocess_exec(
            sys.executable,
            "snippet.py",
            cwd=folder,
            env={
                **os.environ,
                **_variables(run.server),
                loopback.GUARD_VARIABLE: str(refused),
                "PYTHONPATH": os.pathsep.join((str(folder / "guard"), str(ROOT))),
                "PYTHONUNBUFFERED": "1",
            },
            stdin=asyncio.subprocess.DEVNULL,
            stdout=asyncio.subprocess.PIPE,
            stderr=asyncio.subprocess.PIPE,
        )
        try:
            errors = await _accompany(run, process, Counter(line for one in expected.values() for line in one), calls)
        finally:
            if process.returncode is None:
                process.kill()
                await process.wait()
        if refused.exists():
            raise RunError(refused.read_text("utf-8").splitlines()[0])
        _judge(run, process.returncode, errors)


async def _accompany(run: Run, process: asyncio.subprocess.Process, lines: Counter[str], calls: int) -> str:
    """Wait for the end of a program, or end it at rest; returns what it wrote to its standard error."""
    output, errors = bytearray(), bytearray()
    readers = [asyncio.create_task(_read(process.stdout, output)), asyncio.create_task(_read(process.stderr, errors))]
    program = asyncio.create_task(process.wait())
    seen, since = -1, time.monotonic()

    def resting() -> bool:
        # Whether a program in another process sleeps cannot be seen. One that has not yet done what the page
        # promises is given longer.
        nonlocal seen, since
        if seen != len(output) + len(run.exchanges):
            seen, since = len(output) + len(run.exchanges), time.monotonic()
        done = Counter(line.rstrip() for line in output.decode("utf-8", "replace").splitlines()) >= lines
        return (done and len(run.exchanges) >= calls) or time.monotonic() - since > 2 * QUIET

    async def interrupt() -> None:
        process.send_signal(signal.SIGINT)
        await asyncio.wait({program}, timeout=ENDING)
        if not program.done():
            raise RunError(f"still running {ENDING:g} s after Ctrl+C: {run.waiting()}")

    try:
        await run.until_over(program, resting, interrupt)
        await asyncio.wait(readers)
        if not run.interrupted and process.returncode == 0:
            await run.finish_stories()
    finally:
        run.output = output.decode("utf-8", "replace")
        for task in (program, *readers):
            task.cancel()
    return errors.decode("utf-8", "replace")


async def _read(stream: asyncio.StreamReader | None, into: bytearray) -> None:
    while stream is not None and (data := await stream.read(65536)):
        into += data


def _judge(run: Run, code: int | None, errors: str) -> None:
    """Refuse a program that ended otherwise than by itself, or by the Ctrl+C that it was sent."""
    if code != 0 and not (run.interrupted and code == -signal.SIGINT):
        raise RunError(f"it ended with exit code {code}:\n{errors.rstrip()}")
    for sign in ("Unclosed ", "was never retrieved", "was never awaited", "was destroyed but it is pending"):
        if sign in errors:
            raise RunError(f"it left something behind:\n{errors.rstrip()}")
