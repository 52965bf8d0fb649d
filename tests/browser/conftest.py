from __future__ import annotations

import functools
import http.server
import os
import shutil
import subprocess
import sys
import threading
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

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
    '--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1',
)


@pytest.fixture(scope="session")
def site(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The site as it is now, under its sub-path."""
    folder = tmp_path_factory.mktemp("served")
    built = folder / PREFIX
    environment = os.environ | {"NO_MKDOCS_2_WARNING": "1", "SITE_URL": "https://example.org/some/where/"}
    command = [sys.executable, "-m", "mkdocs", "build", "--quiet", "--site-dir", str(built)]
    subprocess.run(command, cwd=ROOT, env=environment, check=True)  # noqa: S603 (our own command)
    return folder


class _Quiet(http.server.SimpleHTTPRequestHandler):
    def log_message(self, *_: object) -> None:
        pass


@pytest.fixture(scope="session")
def address(site: Path) -> Iterator[str]:
    handler = functools.partial(_Quiet, directory=str(site))
    with http.server.ThreadingHTTPServer(("127.0.0.1", 0), handler) as server:
        thread = threading.Thread(target=server.serve_forever)
        thread.start()
        yield f"http://127.0.0.1:{server.server_port}/{PREFIX}/"
        server.shutdown()
        thread.join()


@pytest.fixture(scope="session")
def pages(site: Path) -> list[str]:
    """Every page of the site, as the path below its address."""
    root = site / PREFIX
    return sorted(f"{one.parent.relative_to(root)}/" for one in root.rglob("index.html"))


def _chromium() -> str:
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
    path = _chromium()
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
        page.on("console", lambda one: one.type in {"error", "warning"} and self._note(f"console: {one.text}"))
        page.on("pageerror", lambda error: self._note(f"error: {error}"))
        # A request is aborted where the tab goes on to another page.
        page.on("requestfailed", lambda one: one.failure != "net::ERR_ABORTED" and self._note(f"failed: {one.url}"))
        page.on("response", lambda one: one.status >= 400 and self._note(f"{one.status}: {one.url}"))
        page.on("request", lambda one: one.url.startswith((address, "data:", "blob:")) or self._note(f"left: {one.url}"))

    def _note(self, trouble: str) -> None:
        self.troubles.append(trouble)

    def open(self, path: str = "") -> Page:
        self.page.goto(f"{self.address}{path}", wait_until="load")
        return self.page


@pytest.fixture
def visit(browser: Browser, address: str, request: pytest.FixtureRequest) -> Iterator[Visit]:
    """A fresh profile on a desktop screen, or with the options of a `screen` marker's parameter."""
    options = getattr(request, "param", {})
    context = browser.new_context(**{"viewport": {"width": 1280, "height": 900}} | options)
    context.set_default_timeout(10_000)
    visit = Visit(context.new_page(), address)
    yield visit
    context.close()
    assert visit.troubles == []
