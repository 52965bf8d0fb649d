"""Snippets that run in the page: each gives what its record says, and leaves nothing behind."""

from __future__ import annotations

import json
import re
from collections import Counter
from html import unescape
from typing import TYPE_CHECKING, Any

import msgspec
import pytest
from playwright.sync_api import expect

from docs._machinery.here import why_not_here
from docs._machinery.result_files import read_result
from docs._machinery.runtime import bring_in
from docs._machinery.snippets import ROOT, all_snippets
from tests.results import have_results

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from playwright.sync_api import Browser, Locator, Page

    from docs._machinery.snippets import Snippet

    from .conftest import Visit

QUERY = "api/types/callback_query/"
PHONE = {"viewport": {"width": 360, "height": 740}, "has_touch": True, "is_mobile": True}
LOADING = 60_000
"""Milliseconds within which Python has to be there, on however slow a machine."""

SAMPLE = [QUERY, "api/methods/send_message/", "guides/answer_a_callback_query/", "guides/quick_start/"]
"""Pages of every kind, on which the whole way is gone: from the click to the picture."""

# A worker as the site has it, and what it says while it runs one snippet after the other.
DRIVE = """async (address) => {
    const worker = new Worker(address, {type: "module"})
    const waiting = []
    const ready = new Promise((resolve, reject) => {
        worker.onmessage = ({data}) => {
            const message = JSON.parse(data)
            if (message.kind === "ready") resolve()
            else if (message.kind === "broken") reject(new Error(message.text))
            else waiting[0]?.(message)
        }
    })
    await ready
    window.runHere = (order) => new Promise((resolve) => {
        const said = []
        waiting[0] = (message) => {
            said.push(message)
            if (message.kind === "phase" && message.name === "ended") resolve(said)
        }
        worker.postMessage(JSON.stringify(order))
    })
}"""


def runnable() -> list[Snippet]:
    return [one for one in all_snippets() if not one.skip and not why_not_here(one.code, one.fixtures)]


@pytest.fixture(scope="session", autouse=True)
def _runtime() -> None:
    """The site of these tests has Run buttons."""
    bring_in()


@pytest.fixture(scope="module")
def driver(browser: Browser, folder: Path, address: str) -> Iterator[Page]:
    """A page of the site with one loaded Python, which runs whatever it is given."""
    page = browser.new_page()
    page.goto(f"{address}404.html")
    runtime = next((folder / "some/where/assets/run").iterdir()).name
    page.evaluate(DRIVE, f"{address}assets/run/{runtime}/worker.js")
    yield page
    page.close()


@pytest.fixture(scope="module")
def records() -> None:
    have_results()


@pytest.mark.parametrize("snippet", runnable(), ids=lambda one: one.name)
@pytest.mark.usefixtures("records")
def test_snippet_gives_in_the_page_what_its_record_says(snippet: Snippet, driver: Page) -> None:
    kept = read_result(snippet.code, snippet.fixtures, ROOT)
    assert kept is not None
    order = {"do": "run", "code": snippet.code, "fixtures": list(snippet.fixtures), "stay": False}
    said: list[dict[str, Any]] = driver.evaluate("(order) => window.runHere(order)", order)
    assert [one["text"] for one in said if one["kind"] == "failed"] == []
    (done,) = [one for one in said if one["kind"] == "done"]
    assert msgspec.convert(done["result"], type(kept)) == msgspec.structs.replace(kept, sources="")
    assert "".join(one["text"] for one in said if one["kind"] == "output") == kept.output


def figures(page: Page) -> Locator:
    return page.locator(".snippet[data-runtime]")


def press(figure: Locator, label: str) -> None:
    figure.locator(".run").get_by_role("button", name=label, exact=True).click()


def expect_status(figure: Locator, words: str) -> None:
    expect(figure.locator(".run__status")).to_contain_text(words, timeout=LOADING)


def output(figure: Locator) -> str:
    return figure.locator(".outcome--live samp").text_content() or ""


def edit(page: Page, figure: Locator, code: str) -> None:
    press(figure, "Edit")
    area = figure.locator(".run__editor textarea")
    area.wait_for()
    area.press("ControlOrMeta+a")
    page.keyboard.insert_text(code)


@pytest.fixture
def query(visit: Visit) -> Page:
    page = visit.open(QUERY)
    figures(page).first.wait_for()
    return page


def test_every_snippet_runs_here_or_says_why_not(folder: Path, pages: list[str]) -> None:
    shown: list[str] = []
    for path in pages:
        text = (folder / "some/where" / path / "index.html").read_text("utf-8")
        figures = re.findall(r'<figure class="snippet" data-copy="[^"]*" data-(runtime|elsewhere)="([^"]*)"', text)
        shown += [unescape(value) if kind == "elsewhere" else "" for kind, value in figures]
    site = [one for one in all_snippets() if one.path.is_relative_to(ROOT / "docs")]
    assert Counter(shown) == Counter(why_not_here(one.code, one.fixtures) for one in site)


def test_page_of_unpressed_buttons_loads_little_more(visit: Visit) -> None:
    loaded: list[str] = []
    visit.page.on("request", lambda one: loaded.append(one.url))
    figures(visit.open(QUERY)).first.wait_for()
    visit.page.wait_for_load_state("networkidle")
    assert not any("/assets/run/" in one for one in loaded)
    assert (ROOT / "docs/assets/site.js").stat().st_size < 25_000


@pytest.mark.parametrize("path", SAMPLE)
def test_click_leads_to_the_recorded_output_and_chat(path: str, visit: Visit) -> None:
    page = visit.open(path)
    for number in range(min(3, figures(page).count())):
        figure = figures(page).nth(number)
        recorded = figure.locator(":scope > .outcome:not(.outcome--live)")
        printed = recorded.locator("samp").all_text_contents()
        bubbles = recorded.locator(".strip__frame").last.locator(".bubble__body .part").all_text_contents()
        press(figure, "Run")
        expect(figure.locator(".run__status")).to_have_text(re.compile("waits for you|has ended"), timeout=LOADING)
        assert [output(figure).rstrip("\n")] == (printed or [""])
        live = figure.locator(".outcome--live .bubble__body .part").all_text_contents()
        assert live[-len(bubbles) :] == bubbles or bubbles == []
        press(figure, "Reset")


@pytest.mark.parametrize("visit", [{}, PHONE, PHONE | {"color_scheme": "dark"}], indirect=True)
def test_reader_presses_writes_and_is_answered(query: Page) -> None:
    figure = figures(query).first
    press(figure, "Run")
    expect_status(figure, "waits for you")
    figure.locator("button[data-key]", has_text="Like").click()
    expect(figure.locator(".run__notes .chat__toast")).to_have_text("Thanks, Ann!")
    figure.locator(".run__input").fill("<b>Hello</b> there")
    figure.locator(".run__field button").click()
    expect(figure.locator(".outcome--live .bubble--own .part").last).to_have_text("<b>Hello</b> there")
    width = query.evaluate("document.documentElement.scrollWidth - document.documentElement.clientWidth")
    assert width == 0


def test_keyboard_alone_runs_and_presses(query: Page) -> None:
    figure = figures(query).first
    figure.locator(".run").get_by_role("button", name="Run", exact=True).focus()
    query.keyboard.press("Enter")
    expect_status(figure, "waits for you")
    figure.locator("button[data-key]", has_text="Like").focus()
    query.keyboard.press("Enter")
    expect(figure.locator(".run__notes .chat__toast")).to_be_visible()
    # The chat was drawn anew, and the key has kept the focus.
    expect(figure.locator("button[data-key]", has_text="Like")).to_be_focused()


def test_a_button_inside_a_rich_message_is_pressed(visit: Visit) -> None:
    figure = visit.open("api/methods/send_rich_message/").locator(".snippet", has_text="What may it be?")
    press(figure, "Run")
    expect_status(figure, "waits for you")
    figure.locator("button[data-key]", has_text="Tea").click()
    # The person of the story has pressed the first button before, and that toast may still be there.
    expect(figure.locator(".run__notes .chat__toast").last).to_have_text("Tea: it is noted.")
    assert output(figure).split() == ["Coffee", "Tea"]


def test_alert_waits_to_be_closed(visit: Visit) -> None:
    page = visit.open("api/methods/answer_callback_query/")
    figure = page.locator(".snippet", has_text="you are not the owner")
    press(figure, "Run")
    expect_status(figure, "waits for you")
    figure.locator("button[data-key]", has_text="Delete").click()
    alert = figure.get_by_role("alertdialog").last
    expect(alert).to_contain_text("you are not the owner")
    figure.get_by_role("button", name="OK").last.click()


def test_edited_code_runs_and_reset_brings_back_the_old(query: Page) -> None:
    figure = figures(query).first
    before = figure.locator(".highlight code").text_content()
    edit(query, figure, "print('<i>mine</i>')")
    query.keyboard.press("Control+Enter")
    expect_status(figure, "ended")
    assert output(figure) == "<i>mine</i>\n"
    press(figure, "Reset")
    expect(figure.locator(".outcome--live")).to_have_count(0)
    expect(figure.locator(".run__editor")).to_have_count(0)
    expect(figure.locator(".highlight code")).to_be_visible()
    assert figure.locator(".highlight code").text_content() == before
    expect(figure.locator(":scope > .outcome")).to_be_visible()
    press(figure, "Run")
    expect_status(figure, "waits for you")
    assert output(figure) == "like\n"


def test_endless_loop_is_stopped(query: Page) -> None:
    figure = figures(query).first
    edit(query, figure, "print('round')\nwhile True:\n    pass")
    press(figure, "Run")
    expect(figure.locator(".outcome--live samp")).to_contain_text("round", timeout=LOADING)
    press(figure, "Stop")
    expect(figure.locator(".run__error")).to_have_text("Stopped.\n")
    # Python is loaded anew.
    press(figure, "Reset")
    press(figure, "Run")
    expect_status(figure, "waits for you")


def test_endless_loop_is_noticed_where_nobody_stops_it(query: Page) -> None:
    figure = figures(query).first
    edit(query, figure, "while True:\n    pass")
    press(figure, "Run")
    expect(figure.locator(".run__error")).to_contain_text("as in an endless loop", timeout=LOADING)


def test_flood_of_output_leaves_the_page_usable(query: Page) -> None:
    figure = figures(query).first
    edit(query, figure, "while True:\n    print('flood')")
    press(figure, "Run")
    expect(figure.locator(".outcome--live samp")).to_contain_text("only the first 100,000", timeout=LOADING)
    press(figure, "Stop")
    expect(figure.locator(".run__error")).to_have_text("Stopped.\n")
    assert len(output(figure)) < 101_000


def test_failure_shows_the_lines_of_the_reader(query: Page) -> None:
    figure = figures(query).first
    edit(query, figure, "print('one')\nprint('two'")
    press(figure, "Run")
    expect_status(figure, "ended")
    assert "SyntaxError: '(' was never closed" in output(figure)
    assert "_machinery" not in output(figure)


def test_second_run_waits_and_the_first_makes_room(query: Page) -> None:
    first, second = figures(query).nth(0), figures(query).nth(1)
    press(first, "Run")
    press(second, "Run")
    expect_status(second, "waits for you")
    expect_status(first, "ended")


def test_leaving_the_page_ends_what_runs_in_it(query: Page) -> None:
    press(figures(query).first, "Run")
    expect_status(figures(query).first, "waits for you")
    workers = [one for one in query.workers if "/assets/run/" in one.url]
    assert len(workers) == 1
    with workers[0].expect_event("close"):
        query.locator(".md-nav a", has_text="CallbackGame").first.click()
    figures(query).first.wait_for()
    press(figures(query).first, "Run")
    expect(figures(query).first.locator(".run__status")).not_to_be_empty()


def test_everything_works_once_loaded_without_a_network(query: Page) -> None:
    figure = figures(query).first
    press(figure, "Run")
    expect_status(figure, "waits for you")
    query.context.set_offline(True)
    press(figure, "Stop")
    expect_status(figure, "ended")
    press(figure, "Run again")
    expect_status(figure, "waits for you")
    figure.locator("button[data-key]", has_text="Like").click()
    expect(figure.locator(".run__notes .chat__toast")).to_be_visible()


def test_python_that_cannot_be_loaded_says_what_to_do(visit: Visit) -> None:
    page = visit.open(QUERY)
    page.route("**/pyodide.asm.wasm", lambda route: route.abort())
    figure = figures(page).first
    press(figure, "Run")
    expect_status(figure, "Look at your connection, and press Run again.")
    page.unroute("**/pyodide.asm.wasm")
    press(figure, "Run again")
    expect_status(figure, "waits for you")
    # The failed request is what this is about.
    visit.troubles = [
        one for one in visit.troubles if "pyodide" not in one and "wasm" not in one and "ERR_FAILED" not in one
    ]


def test_what_the_page_may_load_is_on_the_site(query: Page, visit: Visit) -> None:
    policy = query.locator("meta[http-equiv=Content-Security-Policy]").get_attribute("content") or ""
    assert json.dumps(policy).count("'unsafe-eval'") == 0
    blocked = query.evaluate(
        "fetch('http://127.0.0.2:9/').then(() => 'let through', (error) => error.constructor.name)"
    )
    assert blocked == "TypeError"
    assert any("Content Security Policy" in one for one in visit.troubles)
    visit.troubles.clear()
