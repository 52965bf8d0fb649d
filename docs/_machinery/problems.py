"""What a check found: problems with their places, and how much was compared."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import NamedTuple


class Problem(NamedTuple):
    """One thing that is wrong."""

    path: str
    line: int
    what: str
    remedy: str

    @property
    def text(self) -> str:
        """The problem as a line of output."""
        return f"{self.path}:{self.line}: {self.what}. {self.remedy}"


@dataclass
class Report:
    """The outcome of the checks: `checks` counts the comparisons that were made, `to_come` the pages still to write."""

    pages: int = 0
    to_come: int = 0
    checks: int = 0
    problems: list[Problem] = field(default_factory=list[Problem])

    @property
    def summary(self) -> str:
        """What was compared and found, in one line."""
        counts = counted(self.checks, "check"), counted(len(self.problems), "problem")
        return ", ".join((self.read, *counts))

    @property
    def read(self) -> str:
        """How many pages were read, and how many are still to come."""
        pages = counted(self.pages, "page")
        return f"{pages}, {self.to_come} still to come" if self.to_come else pages


def counted(number: int, noun: str) -> str:
    """Return a number with its noun: `1 page`, `2 pages`."""
    return f"{number} {noun}" if number == 1 else f"{number} {noun}s"


@dataclass(frozen=True)
class Checker:
    """Writes into a report what holds and what does not in one file."""

    report: Report
    path: str

    def expect(self, holds: object, line: int, what: str, remedy: str) -> bool:
        """Count one comparison, and add a problem where it does not hold."""
        if holds:
            self.hold()
        else:
            self.fail(line, what, remedy)
        return bool(holds)

    def hold(self) -> None:
        """Count one comparison that found nothing."""
        self.report.checks += 1

    def fail(self, line: int, what: str, remedy: str) -> None:
        """Count one comparison, and add the problem that it found."""
        self.report.checks += 1
        self.report.problems.append(Problem(self.path, line, what, remedy))
