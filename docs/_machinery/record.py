"""What ran in a session of pytest, and what the pages are to say from now on."""

from __future__ import annotations

import json
from dataclasses import asdict, dataclass, field
from datetime import UTC, datetime
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

from .output import output_comment
from .program import output_comments
from .snippets import SnippetError

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from .snippets import Snippet

RECORD = Path(".cache/docs/ran.json")
"""Where a session writes what ran, from the project's root."""

TIMEOUT = 20.0
"""Seconds that a snippet may take unless told otherwise; one takes a tenth of a second or so."""

PAGE, COPY = "page", "copy"
"""The two ways in which a snippet runs: in the page, and as the program that the copy button gives."""


@dataclass
class Entry:
    """One snippet of a session."""

    page: str
    """Path of the Markdown file, from the project's root."""
    line: int
    digest: str
    skip: str | None
    outcomes: dict[str, str] = field(default_factory=dict)
    """Way of running -> `passed`, `failed` or `skipped`."""

    @property
    def passed(self) -> bool:
        """Whether it ran, in both ways, and nothing was wrong."""
        return self.outcomes == {PAGE: "passed", COPY: "passed"}


class Ran(NamedTuple):
    """One run of one snippet, in plain values: it goes from the process of the test to the one that counts."""

    page: str
    line: int
    digest: str
    skip: str | None
    way: str


class Record:
    """The snippets of a session: how they fared, and the output of those whose comments are rewritten."""

    def __init__(self, root: Path, *, update: bool, timeout: float) -> None:
        self.root = root
        self.update = update
        self.timeout = timeout
        """Seconds that a snippet may take."""
        self.entries: dict[tuple[str, int], Entry] = {}
        self.calls: dict[Snippet, int] = {}
        """How many calls each made in its page."""
        self.printed: dict[Snippet, dict[int, tuple[int, list[str]]]] = {}
        """What each printed, where that is to be rewritten: line of the code -> how far to indent, and the lines."""
        self.changed: list[Path] = []
        """Pages whose comments were rewritten."""
        self.began = datetime.now(UTC)

    def note(self, ran: Ran, outcome: str) -> None:
        """Write down how a snippet fared; of several phases of a test the worst counts."""
        new = Entry(ran.page, ran.line, ran.digest, ran.skip)
        outcomes = self.entries.setdefault((ran.page, ran.line), new).outcomes
        if outcomes.get(ran.way) != "failed" and not (outcome == "passed" and ran.way in outcomes):
            outcomes[ran.way] = outcome

    def write(self) -> None:
        """Write what ran to `RECORD`."""
        path = self.root / RECORD
        path.parent.mkdir(parents=True, exist_ok=True)
        rows = [asdict(self.entries[key]) for key in sorted(self.entries)]
        seconds = round((datetime.now(UTC) - self.began).total_seconds())
        whole = {"began": self.began.isoformat(timespec="seconds"), "seconds": seconds, "snippets": rows}
        path.write_text(json.dumps(whole, indent=1) + "\n", "utf-8")

    def rewrite_pages(self) -> None:
        """Write what was printed into the pages."""
        pages = {snippet.path for snippet in self.printed}
        self.changed = [path for path in sorted(pages) if self._rewrite_page(path)]

    def _rewrite_page(self, path: Path) -> bool:
        with path.open(encoding="utf-8", newline="") as file:
            text = file.read()
        printed = {snippet: lines for snippet, lines in self.printed.items() if snippet.path == path}
        new = with_output(text, printed)
        if new == text:
            return False
        with path.open("w", encoding="utf-8", newline="") as file:
            file.write(new)
        return True


class Session(NamedTuple):
    """When snippets were last run."""

    began: datetime
    seconds: int
    snippets: int
    """How many."""


def last_session(root: Path) -> Session | None:
    """Return when snippets were last run; None where nothing says so."""
    try:
        found = json.loads((root / RECORD).read_text("utf-8"))
    except FileNotFoundError:
        return None
    if "began" not in found:
        # Of an earlier form.
        return None
    return Session(datetime.fromisoformat(found["began"]), found["seconds"], len(found["snippets"]))


def read_record(root: Path) -> list[Entry]:
    """Read what the last session wrote. Raises `FileNotFoundError` where there was none."""
    rows = json.loads((root / RECORD).read_text("utf-8"))["snippets"]
    return [Entry(**row) for row in rows]


def with_output(text: str, printed: Mapping[Snippet, Mapping[int, tuple[int, Iterable[str]]]]) -> str:
    """Return a page with the `#>` comments of its snippets replaced, and every other character as it was."""
    lines = text.splitlines(keepends=True)
    # From the bottom up, so that the line numbers of those above stay true.
    for snippet in sorted(printed, key=lambda one: one.line, reverse=True):
        old = {line for line, _ in output_comments(snippet.code)}
        count = snippet.code.count("\n")
        ending = "\r\n" if lines[snippet.line - 1].endswith("\r\n") else "\n"
        block: list[str] = []
        for number in range(1, count + 1):
            line = lines[snippet.line + number - 1]
            if snippet.code.split("\n")[number - 1].strip() not in line:
                raise SnippetError(
                    snippet.path, snippet.line + number, "the page was changed during the run: run again"
                )
            if number not in old:
                block.append(line)
            indent, output = printed[snippet].get(number, (0, ()))
            block += [f"{snippet.prefix}{' ' * indent}{output_comment(one)}{ending}" for one in output]
        lines[snippet.line : snippet.line + count] = block
    return "".join(lines)
