"""The checkers read this folder's files; an expected error that does not occur is an error as well."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest

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
    done = check(
        "pyright", "--pythonpath", sys.executable, "--verifytypes", "aiogram", "--ignoreexternal", "--outputjson"
    )
    found = json.loads(done.stdout)["typeCompleteness"]
    assert found["exportedSymbolCounts"]["withKnownType"] > 10_000
    unknown = [
        f"{symbol['name']}: {trouble['message']}"
        for symbol in found["symbols"]
        for trouble in symbol["diagnostics"]
        if not symbol["isTypeKnown"]
    ]
    assert unknown == []
    assert found["completenessScore"] == 1
