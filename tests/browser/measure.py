"""How long a snippet takes to run in the page, and how much comes for it: `python -m tests.browser.measure`.

It serves the site that `nox -s docs` has built, and prints what stands in docs/contributing/run_the_snippets.md.
"""

from __future__ import annotations

import functools
import gzip
import http.server
import statistics
import threading
import time
from pathlib import Path

from playwright.sync_api import Browser, Page, sync_playwright

from tests.browser.conftest import FLAGS, Quiet, find_chromium

SITE = Path("site")
PAGE = "api/types/callback_query/"
ROUNDS = 5


def zipped(contents: bytes) -> int:
    return len(gzip.compress(contents, 9))


def first_output(page: Page, button: str) -> float:
    """Return the seconds from a click to the first line of output."""
    figure = page.locator(".snippet[data-runtime]").first
    began = time.monotonic()
    figure.get_by_role("button", name=button, exact=True).click()
    figure.locator(".outcome--live samp", has_text="like").wait_for(state="attached", timeout=60_000)
    return time.monotonic() - began


def cold_and_again(browser: Browser, address: str) -> tuple[float, float]:
    with browser.new_context() as context:
        page = context.new_page()
        page.goto(address + PAGE)
        cold = first_output(page, "Run")
        page.locator(".run__status", has_text="waits for you").first.wait_for()
        page.get_by_role("button", name="Stop", exact=True).first.click()
        page.locator(".run__status", has_text="ended").first.wait_for()
        return cold, first_output(page, "Run again")


def main() -> None:
    handler = functools.partial(Quiet, directory=str(SITE))
    with http.server.ThreadingHTTPServer(("127.0.0.1", 0), handler) as server, sync_playwright() as playwright:
        threading.Thread(target=server.serve_forever, daemon=True).start()
        browser = playwright.chromium.launch(executable_path=find_chromium(), args=list(FLAGS))
        times = [cold_and_again(browser, f"http://127.0.0.1:{server.server_port}/") for _ in range(ROUNDS)]
        browser.close()
        server.shutdown()
    runtime = [path for path in (SITE / "assets/run").rglob("*") if path.is_file()]
    parts = [path for path in runtime if "editor" not in path.parts]
    cold, again = (statistics.median(column) for column in zip(*times, strict=True))
    print(f"from the click to the first line of output: {cold:.1f} s, in a further run {again:.2f} s")
    print(f"loaded for it, gzipped: {sum(zipped(path.read_bytes()) for path in parts) / 1e6:.2f} MB")
    editor = [path for path in runtime if "editor" in path.parts]
    print(f"for Edit: {sum(zipped(path.read_bytes()) for path in editor) / 1e3:.0f} KB")
    print(f"before anybody presses: {zipped((SITE / 'assets/site.js').read_bytes()) / 1e3:.1f} KB")


if __name__ == "__main__":
    main()
