"""Verify the documentation: `python -m docs._machinery.verify [PAGE …]`, which is `nox -s docs`.

Runs every snippet, checks every page against the code, builds the site, and compares the fences that the
site shows with those that ran. For pages that are named, runs and checks these alone. Every step is taken whatever
the one before it found; the exit status is 1 where one found something, and the last line sums up.
"""

from __future__ import annotations

import argparse
import os
import subprocess
import sys
import time
from typing import TYPE_CHECKING

from .check import DOCS, UnknownPageError, check, pages_named
from .kept import cores
from .problems import counted
from .proofs import proofs, unproven
from .record import RECORD, read_record
from .rendered import compare
from .runtime import folder
from .snippets import ROOT

if TYPE_CHECKING:
    from collections.abc import Sequence

SITE = ROOT / "site"


def verify(pages: list[str]) -> int:
    """Take every step and return the exit status."""
    began = time.monotonic()
    failed: list[str] = []

    _step("Running the snippets, in their pages and as copied programs")
    (ROOT / RECORD).unlink(missing_ok=True)
    paths = [f"{DOCS.name}/{page}" for page in pages] or [DOCS.name, "README.md"]
    # The snippets of one page stay together: what a copied program is to do is known from the run in the page.
    # A snippet waits about half of its time, for its server and for a process to end: one more than there are cores.
    spread = () if pages else ("-n", f"{cores() + 1}", "--dist", "loadfile")
    # 5: none of the pages named has a snippet.
    if _run("pytest", *paths, "-q", "-p", "no:cacheprovider", *spread) not in {0, 5}:
        failed.append("snippets")

    _step("Checking the pages against the code")
    report = check(only=pages or None)
    print(*(problem.text for problem in report.problems), report.summary, sep="\n")
    if report.problems:
        failed.append("checks")

    _step("Looking for the errors that the pages name in what the snippets have met")
    found = list(proofs(ROOT, pages or None))
    missing = unproven(found)
    print(*(problem.text for problem in missing), f"{counted(len(found), 'error')}, {len(missing)} not met", sep="\n")
    if missing:
        failed.append("errors")

    if not pages:
        _step("Comparing the types and methods with the facts of the Bot API")
        if _run("pytest", "tests/conformance", "tests/api/test_every_limit.py", "-q", "-p", "no:cacheprovider") != 0:
            failed.append("facts")

    entries = read_record(ROOT) if (ROOT / RECORD).is_file() else []
    compared = 0
    if not pages:
        _step("Building the site")
        # Not --quiet: it silences the warnings before --strict can count them.
        if _run("mkdocs", "build", "--strict") != 0:
            failed.append("build")
        else:
            differences = compare(SITE, ROOT, entries=entries)
            compared = len(entries)
            print(*(problem.text for problem in differences), sep="\n", end="\n" if differences else "")
            if differences:
                failed.append("rendered snippets")

    if not pages and not folder(ROOT).is_dir():
        print("the site has no Run buttons: `nox -s runtime` brings in what they need")

    ran = sum(entry.passed for entry in entries)
    skipped = sum(entry.skip is not None for entry in entries)
    print(
        f"\n{report.read}, {counted(ran, 'snippet')} run, {skipped} skipped, "
        f"{counted(report.checks + len(found) + compared, 'check')}, "
        f"{time.monotonic() - began:.0f} s: " + (f"FAILED ({', '.join(failed)})" if failed else "all is true")
    )
    return 1 if failed else 0


def _step(title: str) -> None:
    print(f"\n== {title}", flush=True)


def _run(module: str, *arguments: str) -> int:
    # mkdocs' notice about a version that does not exist yet would be a line on every build.
    env = os.environ | {"NO_MKDOCS_2_WARNING": "1"}
    return subprocess.run([sys.executable, "-m", module, *arguments], cwd=ROOT, env=env, check=False).returncode  # noqa: S603 (our own commands)


def main(arguments: Sequence[str] | None = None) -> int:
    """Run from the command line."""
    parser = argparse.ArgumentParser(prog="python -m docs._machinery.verify", description=__doc__.partition(":")[0])
    parser.add_argument("page", nargs="*", help="stem, type, method or path; everything when none is named")
    try:
        return verify(pages_named(parser.parse_args(arguments).page))
    except UnknownPageError as error:
        parser.error(str(error))


if __name__ == "__main__":
    sys.exit(main())
