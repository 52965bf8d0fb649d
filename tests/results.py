"""The results that the site is built from: there before a test builds it, whatever ran before."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

from docs._machinery.result_files import read_result, sources
from docs._machinery.snippets import all_snippets

ROOT = Path(__file__).parents[1]


def have_results() -> None:
    """Run the snippets in their pages, unless all have been since anything changed."""
    results = [read_result(one.code, one.fixtures, ROOT) for one in all_snippets(ROOT) if not one.skip]
    if all(result is not None and result.sources == sources(ROOT) for result in results):
        return
    command = [sys.executable, "-m", "pytest", "docs", "README.md", "-q", "-p", "no:cacheprovider", "-k", "not copied"]
    done = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=False)  # noqa: S603 (our own command)
    assert done.returncode == 0, done.stdout
