"""The checkers read this folder's files; an expected error that does not occur is an error as well."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest

from aiogram.api import lazy, types
from aiogram.api.alias import Alias
from aiogram.api.client.binding import Binding
from aiogram.api.client.bindings import Bindings
from aiogram.types import Message

HERE = Path(__file__).parent
ROOT = HERE.parents[1]
FILES = sorted(str(path) for path in HERE.glob("*.py") if path.name != Path(__file__).name)

pytest.importorskip("mypy", reason="type checkers come with the dependency group `typing`")
pytest.importorskip("pyright", reason="type checkers come with the dependency group `typing`")


def check(*command: str) -> subprocess.CompletedProcess[str]:
    return subprocess.run(  # noqa: S603 (the two checkers)
        [sys.executable, "-m", *command],
        cwd=ROOT,
        capture_output=True,
        text=True,
        check=False,
        # `pyright --verifytypes` looks for what is installed with the first Python of the path.
        env={
            **os.environ,
            "PYTHONPATH": str(ROOT),
            "PATH": os.pathsep.join([str(Path(sys.executable).parent), os.environ.get("PATH", "")]),
        },
    )


MYPY = ("mypy", "--strict")
PYRIGHT = ("pyright", "--pythonpath", sys.executable)


@pytest.mark.parametrize("checker", [MYPY, PYRIGHT], ids=["mypy", "pyright"])
def test_what_is_right_passes_and_what_is_wrong_is_refused(checker: tuple[str, ...]) -> None:
    done = check(*checker, *FILES)
    assert done.returncode == 0, done.stdout + done.stderr


@pytest.mark.parametrize("checker", [MYPY, PYRIGHT], ids=["mypy", "pyright"])
def test_an_expected_error_that_no_longer_occurs_is_noticed(checker: tuple[str, ...], tmp_path: Path) -> None:
    # Beside the others, so that the same settings hold.
    stale = HERE / f"stale_{tmp_path.name}.py"
    stale.write_text("x: int = 1  # type: ignore[assignment] # pyright: ignore[reportAssignmentType]\n")
    try:
        done = check(*checker, str(stale))
    finally:
        stale.unlink()
    assert done.returncode == 1
    assert "nnecessary" in done.stdout or "Unused" in done.stdout


def test_every_public_name_has_a_known_type() -> None:
    """Only the one-line bindings and aliases are left to inference: the other files show what comes of it."""
    done = check(
        "pyright", "--pythonpath", sys.executable, "--verifytypes", "aiogram", "--ignoreexternal", "--outputjson"
    )
    symbols = json.loads(done.stdout)["typeCompleteness"]["symbols"]
    assert len(symbols) > 500
    inferred = {
        symbol["name"]
        for symbol in symbols
        for trouble in symbol["diagnostics"]
        # Docstrings are ruff's business.
        if not any(words in trouble["message"] for words in ("is partially unknown", "No docstring found"))
        and not symbol["name"].startswith("aiogram.testing.")
    }
    declared = {
        f"{cls.__module__}.{cls.__qualname__}.{name}"
        for cls in (Bindings, *lazy.everything(types).values())
        if isinstance(cls, type)
        for name, value in vars(cls).items()
        if isinstance(value, Alias | Binding)
    }
    written_out = {f"{Message.__module__}.Message.{name}" for name in ("copy_to", "forward")}
    assert sorted(inferred ^ (declared - written_out)) == []
