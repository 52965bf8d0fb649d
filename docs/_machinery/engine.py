"""The snippets as tests of pytest-markdown-docs: the one place that uses the inside of that plugin.

It collects the fences of Markdown files as pytest items, sets up their fixtures and hands each of them to a runner.
The two runners here are ours, registered through its interface: one runs the snippet in the page, the other the
program that the copy button gives.
"""

from __future__ import annotations

import ast
import os
from dataclasses import dataclass
from difflib import get_close_matches
from importlib import import_module
from typing import TYPE_CHECKING, Any
from unittest.mock import patch

import pytest
from _pytest.assertion.rewrite import rewrite_asserts
from pytest_markdown_docs._runners import DefaultRunner, get_runner, register_runner
from pytest_markdown_docs.definitions import FenceTestDefinition
from pytest_markdown_docs.plugin import MarkdownInlinePythonItem, MarkdownTextFile
from typing_extensions import override

from .copies import run_copy, variables
from .failures import RunFailedError, report
from .forking import Forks
from .loopback import Guard
from .output import faults
from .page_runs import run_in_page
from .record import COPY, PAGE, Record
from .result_files import write_result
from .running import Run, RunError
from .snippets import Snippet, page_snippets
from .stories import STORIES, read_stories

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from _pytest._code.code import ExceptionInfo, TerminalRepr

SERVER = "server"
"""The fixture that every snippet has: a `BotApiServer` of its own."""

_guard = Guard()
_started = pytest.StashKey[Forks]()


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
                raise snippet.error(0, f"there is no story {name!r} in {STORIES}{_similar(name, self.config.rootpath)}")
        super().setup()  # type: ignore[no-untyped-call]

    @override
    def repr_failure(self, excinfo: ExceptionInfo[BaseException], style: Any = None) -> TerminalRepr:  # type: ignore[override]
        return report(self.test_definition.snippet, excinfo.value)

    # By this pytest words what a setup or an end fails with.
    _repr_failure_py = repr_failure


def _similar(name: str, root: Path) -> str:
    found = get_close_matches(name, read_stories(root), n=3)
    return f": did you mean {' or '.join(found)}?" if found else ": write it there, or name one that is there"


class SnippetRunner(DefaultRunner):
    """What both ways of running have in common."""

    prefix = ""
    """What the report of a failure begins with."""

    @override
    def runtest(  # type: ignore[override]  # the engine hands over the definitions that `Page` has made
        self, test: Definition, args: dict[str, Any], *, asyncio_runner: Any = None
    ) -> None:
        if asyncio_runner is None:
            raise RunError("pytest-asyncio has no runner for this test: version 1.1 or newer is needed")
        try:
            self.run(test, Run(args[SERVER], test.record.timeout), asyncio_runner)
        except RunFailedError:
            raise
        # The engine takes a TypeError for a runner of another form, and runs the snippet a second time.
        except Exception as error:
            raise RunFailedError(error, self.prefix) from error

    def run(self, test: Definition, run: Run, asyncio_runner: Any) -> None:
        """Run a snippet, and raise what is wrong with it."""
        raise NotImplementedError


@register_runner(default=True)
class PageRunner(SnippetRunner):
    """Runs a snippet as it stands in the page: failures point at the page's own lines."""

    @override
    def run(self, test: Definition, run: Run, asyncio_runner: Any) -> None:
        with patch.dict(os.environ, variables(run.server)):
            printed = asyncio_runner.run(run_in_page(run, test.snippet, _compile(test), _guard))
        test.record.calls[test.snippet] = run.calls
        found = faults(test.snippet.expected, printed)
        if test.record.update and not any(fault.fatal for fault in found):
            lines = {end: (printed.indent(end), texts) for end, texts in printed.lines().items() if end}
            test.record.printed[test.snippet] = lines
        elif found:
            raise RunFailedError.of([test.snippet.error(*fault[:2]) for fault in found])
        write_result(run.result(), test.snippet.code, test.snippet.fixtures, test.record.root)


def _compile(test: Definition) -> Any:
    path = str(test.source_path)
    flags = ast.PyCF_ALLOW_TOP_LEVEL_AWAIT
    tree = compile(test.source, path, "exec", flags | ast.PyCF_ONLY_AST, dont_inherit=True)
    rewrite_asserts(tree, test.source.encode(), path, test.config)
    return compile(tree, path, "exec", flags, dont_inherit=True)


@register_runner()
class CopyRunner(SnippetRunner):
    """Runs the program that the copy button gives, as `python file.py`; stories and server are in this process."""

    prefix = "the copied program: "

    @override
    def run(self, test: Definition, run: Run, asyncio_runner: Any) -> None:
        known = test.record.printed.get(test.snippet)
        expected = test.snippet.expected if known is None else {end: texts for end, (_, texts) in known.items()}
        calls = test.record.calls.get(test.snippet, 0)
        asyncio_runner.run(run_copy(_forks(test.config), run, test.snippet.program, expected, calls))


def _forks(config: pytest.Config) -> Forks:
    """Return what starts the programs of this session, and ends with it."""
    if _started not in config.stash:
        config.stash[_started] = Forks()
        config.add_cleanup(config.stash[_started].close)
    return config.stash[_started]
