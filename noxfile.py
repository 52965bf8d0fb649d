# /// script
# requires-python = ">=3.11"
# dependencies = ["nox>=2025.2"]
# ///
"""Every command of the project: `nox -l` is the menu."""

from __future__ import annotations

import os
import shutil
from pathlib import Path

import nox

nox.needs_version = ">=2025.2"
nox.options.default_venv_backend = "uv|virtualenv"
nox.options.reuse_existing_virtualenvs = True
# The tests run on every Python that the machine has, not on every Python that there is.
nox.options.error_on_missing_interpreters = False

PYPROJECT = nox.project.load_toml("pyproject.toml")
CHROMIUM = "chromium"
MEMORY = Path("/dev/shm")  # noqa: S108 (folders in it are made under random names)
"""Where Linux has a folder that is no disk."""
ROOM = 1_000_000_000
"""Bytes that have to be free there; a container often has less."""
# As many processes as there are cores; what one file sets up serves all of its tests.
SPREAD = ("-n", "auto", "--dist", "loadfile")


def install(session: nox.Session, *groups: str) -> None:
    """Install the project and the dependency groups named, as pyproject.toml lists them."""
    # pip takes five seconds to find that all is there: it is asked once for each state of pyproject.toml.
    wanted = f"{groups} {Path('pyproject.toml').read_text('utf-8')}"
    done = Path(session.bin).parent / "installed.txt"
    if not done.is_file() or done.read_text("utf-8") != wanted:
        session.install("-q", "-e", ".", *nox.project.dependency_groups(PYPROJECT, *groups))
        done.write_text(wanted, "utf-8")
    # Its notice about a version that does not exist yet would be a line on every build.
    session.env["NO_MKDOCS_2_WARNING"] = "1"


@nox.session
def lint(session: nox.Session) -> None:
    """Check style and the direction of imports; `-- --fix` mends what can be mended."""
    install(session, "lint")
    session.run("ruff", "check", *session.posargs)
    session.run("ruff", "format", *(() if "--fix" in session.posargs else ("--check",)))
    session.run("lint-imports")


@nox.session
def typing(session: nox.Session) -> None:
    """Check types as users see them: mypy --strict, pyright, and the typing tests."""
    install(session, "typing")
    session.run("mypy", "aiogram", "noxfile.py", "docs/_machinery", "docs/conftest.py", "docs/stories", "tests")
    session.run("pyright")
    session.run("pyright", "--verifytypes", "aiogram", "--ignoreexternal")
    session.run("python", "-m", "pytest", "tests/typing")


@nox.session(python=["3.11", "3.12", "3.13"])
def tests(session: nox.Session) -> None:
    """Test the behaviour of the package, the embedded server and the checks of the pages."""
    install(session, "docs")
    session.run("python", "-m", "pytest", *(session.posargs or ["tests", "--ignore=tests/browser", *SPREAD]))


@nox.session
def clients(session: nox.Session) -> None:
    """Let clients that know nothing of the embedded server talk to it: three libraries, polling and webhook."""
    install(session)
    session.run("python", "tests/clients/run.py", env={"PYTHONPATH": "."})


@nox.session
def runtime(session: nox.Session) -> None:
    """Bring in the Python and the editor with which snippets run in the page; once, and kept."""
    install(session, "docs", "runtime")
    session.run("python", "-m", "docs._machinery.runtime")


@nox.session
def docs(session: nox.Session) -> None:
    """Run every snippet, check every page, build the site; `-- callback_query` for single pages."""
    install(session, "docs")
    session.run("python", "-m", "docs._machinery.verify", *session.posargs)


@nox.session
def browser(session: nox.Session) -> None:
    """Look at the built site in headless Chromium."""
    if not shutil.which(CHROMIUM):
        message = "there is no Chromium: `apt-get install chromium` brings it"
        if os.environ.get("CI") == "true":
            session.error(message)
        session.skip(message)
    install(session, "browser", "docs")
    session.run("python", "-m", "pytest", *(session.posargs or ["tests/browser"]))


@nox.session(default=False)
def bench(session: nox.Session) -> None:
    """Measure speed and size beside other libraries, and write the page that shows it."""
    install(session, "bench")
    session.run("python", "tests/bench/run.py")


@nox.session(default=False)
def serve(session: nox.Session) -> None:
    """Show the site at http://127.0.0.1:8000 and rebuild it as you write."""
    install(session, "docs")
    # Each build writes more than a thousand files anew; on a disk that is a third of its time.
    if MEMORY.is_dir() and shutil.disk_usage(MEMORY).free > ROOM:
        session.env["TMPDIR"] = str(MEMORY)
    session.run("python", "-m", "mkdocs", "serve", *session.posargs)


@nox.session(default=False)
def new(session: nox.Session) -> None:
    """Start the page of a type or method, or bring it up to date: `-- CallbackQuery`."""
    install(session, "docs")
    session.run("python", "-m", "docs._machinery.new", *session.posargs)


if __name__ == "__main__":
    nox.main()
