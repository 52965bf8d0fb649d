from __future__ import annotations

import functools
import http.server
import os
import shutil
import subprocess
import sys
import threading
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest

from tests.results import have_results

if TYPE_CHECKING:
    from collections.abc import Iterator

    from playwright.sync_api import Browser, Page

ROOT = Path(__file__).parents[2]
PREFIX = "some/where"
"""The site is served from a sub-path, as on most hosts for documentation."""

FLAGS = (
    "--no-sandbox",
    "--disable-gpu",
    "--no-first-run",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
    "--no-proxy-server",
    "--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1",
)


class Quiet(http.server.SimpleHTTPRequestHandler):
    def log_message(self, format: str, *args: object) -> None:  # noqa: A002 (the name is the base's)
        pass


class _Server(http.server.ThreadingHTTPServer):
    def handle_error(self, request: Any, client_address: Any) -> None:
        """Say nothing of a tab that was closed while it loaded."""
        if not isinstance(sys.exception(), ConnectionError):
            super().handle_error(request, client_address)


@pytest.fixture(scope="session")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """What is served: the site, below its sub-path."""
    return tmp_path_factory.mktemp("served")


@pytest.fixture(scope="session")
def address(folder: Path) -> Iterator[str]:
    """Where the site is; it is built for this very address."""
    handler = functools.partial(Quiet, directory=str(folder))
    with _Server(("127.0.0.1", 0), handler) as server:
        thread = threading.Thread(target=server.serve_forever)
        thread.start()
        address = f"http://127.0.0.1:{server.server_port}/{PREFIX}/"
        try:
            _build(folder / PREFIX, address)
            yield address
        finally:
            server.shutdown()
            thread.join()


def _build(site: Path, address: str) -> None:
    have_results()
    environment = os.environ | {"NO_MKDOCS_2_WARNING": "1", "SITE_URL": address}
    command = [sys.executable, "-m", "mkdocs", "build", "--quiet", "--site-dir", str(site)]
    subprocess.run(command, cwd=ROOT, env=environment, check=True)  # noqa: S603 (our own command)


@pytest.fixture(scope="session")
def pages(folder: Path, address: str) -> list[str]:  # noqa: ARG001 (the site is there once it has an address)
    """Every page of the site, as the path below its address."""
    root = folder / PREFIX
    return sorted(f"{one.parent.relative_to(root)}/".removeprefix("./") for one in root.rglob("index.html"))


def find_chromium() -> str:
    """Return the file of Chromium."""
    path = os.environ.get("CHROMIUM") or shutil.which("chromium") or shutil.which("chromium-browser")
    if path is not None:
        return path
    message = (
        "the browser tests need Chromium: install it (Debian: apt-get install chromium), "
        "or name its file in the environment variable CHROMIUM"
    )
    if os.environ.get("CI") == "true":
        pytest.fail(message)
    pytest.skip(message)


@pytest.fixture(scope="session")
def browser() -> Iterator[Browser]:
    path = find_chromium()
    # Playwright leaves its event loop running in this thread, so it is imported where it is needed only.
    from playwright.sync_api import sync_playwright  # noqa: PLC0415

    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=path, args=list(FLAGS))
        yield browser
        browser.close()


class Visit:
    """A tab that remembers what went wrong in it."""

    def __init__(self, page: Page, address: str) -> None:
        self.page = page
        self.address = address
        self.troubles: list[str] = []
        page.on("console", lambda one: self._note(one.type in {"error", "warning"}, "console", one.text))
        page.on("pageerror", lambda error: self._note(True, "error", str(error)))
        # A request is aborted where the tab goes on to another page.
        page.on("requestfailed", lambda one: self._note(one.failure != "net::ERR_ABORTED", "failed", one.url))
        page.on("response", lambda one: self._note(one.status >= 400, f"{one.status}", one.url))
        ours = (address, "data:", "blob:")
        page.on("request", lambda one: self._note(not one.url.startswith(ours), "left the site", one.url))

    def _note(self, wrong: bool, kind: str, text: str) -> None:
        if wrong:
            self.troubles.append(f"{kind}: {text}")

    def open(self, path: str = "") -> Page:
        self.page.goto(f"{self.address}{path}", wait_until="load")
        return self.page


@pytest.fixture
def visit(browser: Browser, address: str, request: pytest.FixtureRequest) -> Iterator[Visit]:
    """A tab of a fresh profile on a desktop screen; a test's parameter replaces what the profile is like."""
    options: dict[str, Any] = {"viewport": {"width": 1280, "height": 900}} | getattr(request, "param", {})
    context = browser.new_context(**options)
    context.set_default_timeout(10_000)
    visit = Visit(context.new_page(), address)
    yield visit
    context.close()
    assert visit.troubles == []
