"""The pytest plugin that runs the snippets of the pages.

- `python -m pytest docs README.md`: every snippet, in the page and as the copied program
- `python -m pytest docs README.md -n auto --dist loadfile`: the same in as many processes as there are cores
- `python -m pytest docs/index.md -k line12`: one of them
- `python -m pytest docs README.md --update-output`: write what they print into the pages
"""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING, Any, cast

import pytest

from .record import COPY, PAGE, TIMEOUT, Ran, Record
from .snippets import is_page

if TYPE_CHECKING:
    from collections.abc import Generator, Iterable
    from pathlib import Path

_record = pytest.StashKey[Record]()
_RAN = "snippet"
"""Name of the property of a report that is a `Ran`."""


def pytest_addoption(parser: pytest.Parser) -> None:
    """Add the options."""
    group = parser.getgroup("snippets of the documentation")
    group.addoption("--update-output", action="store_true", help="rewrite the #> comments of the snippets that are run")
    explained = f"seconds that a snippet may take (default: {TIMEOUT:g})"
    group.addoption("--snippet-timeout", type=float, default=TIMEOUT, metavar="SECONDS", help=explained)


def pytest_configure(config: pytest.Config) -> None:
    """Begin the record of this session."""
    update, timeout = config.getoption("--update-output"), config.getoption("--snippet-timeout")
    if update and config.getoption("numprocesses", None):
        raise pytest.UsageError("--update-output is for one process: leave out -n")
    config.stash[_record] = record = Record(config.rootpath, update=bool(update), timeout=float(timeout or TIMEOUT))
    config.pluginmanager.register(_Counter(record))


def pytest_collect_file(file_path: Path, parent: pytest.Collector) -> pytest.Collector | None:
    """Collect the README and the pages of the site."""
    if not is_page(file_path, parent.config.rootpath):
        return None
    # Imported here: a session without pages needs nothing of what runs them.
    from .engine import Page  # noqa: PLC0415

    page: Page = Page.from_parent(parent, path=file_path)
    page.record = parent.config.stash[_record]
    return page


@pytest.hookimpl(wrapper=True)
def pytest_runtest_makereport(item: pytest.Item, call: Any) -> Generator[None, pytest.TestReport, pytest.TestReport]:  # noqa: ARG001 (pytest's)
    """Put down with the report which snippet it is about."""
    report = yield
    definition = getattr(item, "test_definition", None)
    if definition is not None:
        snippet = definition.snippet
        page = snippet.path.relative_to(item.config.rootpath).as_posix()
        ran = Ran(page, snippet.line, snippet.digest, snippet.skip, item.way)  # type: ignore[attr-defined]
        report.user_properties.append((_RAN, tuple(ran)))
    return report


class _Counter:
    """Writes down how each snippet fared, whichever process it ran in."""

    def __init__(self, record: Record) -> None:
        self._record = record

    def pytest_runtest_logreport(self, report: pytest.TestReport) -> None:
        for name, value in report.user_properties:
            if name == _RAN:
                self._record.note(Ran(*cast("Iterable[Any]", value)), report.outcome)


def pytest_sessionfinish(session: pytest.Session) -> None:
    """Write the record, and the pages where that was asked for."""
    record = session.config.stash[_record]
    if record.entries and not hasattr(session.config, "workerinput"):
        record.write()
    if record.update:
        record.rewrite_pages()


def pytest_terminal_summary(terminalreporter: Any, config: pytest.Config) -> None:
    """Say how many snippets ran, and name those that did not."""
    record = config.stash[_record]
    if not record.entries:
        return
    count = Counter((way, outcome) for entry in record.entries.values() for way, outcome in entry.outcomes.items())
    skipped = [entry for entry in record.entries.values() if entry.skip]
    terminalreporter.write_line(
        f"snippets: {count[PAGE, 'passed']} ran in their pages, {count[COPY, 'passed']} as copied programs, "
        f"{len(skipped)} skipped"
    )
    for entry in skipped:
        terminalreporter.write_line(f"  skipped {entry.page}:{entry.line}: {entry.skip}")
    for path in record.changed:
        terminalreporter.write_line(f"  output rewritten in {path}")
