"""Programs in an interpreter of their own."""

from __future__ import annotations

import subprocess
import sys


def run(program: str) -> str:
    """Run a program and return what it printed; an error in it is raised with its traceback."""
    done = subprocess.run(  # noqa: S603 (programs of the tests)
        [sys.executable, "-W", "error", "-c", program], capture_output=True, text=True, timeout=60, check=False
    )
    assert done.returncode == 0, done.stderr
    return done.stdout
