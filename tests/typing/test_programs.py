"""The programs that the copy buttons of the site give, as a type checker reads them."""

from __future__ import annotations

import subprocess
import sys
from importlib.util import find_spec
from typing import TYPE_CHECKING

import pytest

from docs._machinery.snippets import ROOT, all_snippets

if TYPE_CHECKING:
    from pathlib import Path


@pytest.mark.skipif(find_spec("mypy") is None, reason="mypy is not installed: `nox -s typing` has it")
def test_the_programs_of_the_pages_are_typed_and_await_what_they_call(tmp_path: Path) -> None:
    """A call that nobody awaits does nothing, and a run of the page does not show that."""
    for snippet in all_snippets():
        page = snippet.path.relative_to(ROOT).with_suffix("").as_posix().replace("/", "__").replace("-", "_")
        (tmp_path / f"{page}__line_{snippet.line}.py").write_text(snippet.program, "utf-8")
    command = [sys.executable, "-m", "mypy", "--strict", "--enable-error-code", "unused-awaitable", str(tmp_path)]
    run = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=False)  # noqa: S603
    assert run.returncode == 0, run.stdout
