"""The built site in Chromium: what a reader does with it."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Any

import pytest

from docs._machinery.snippets import ROOT, page_snippets

if TYPE_CHECKING:
    from playwright.sync_api import Page

    from tests.browser.conftest import Visit

QUERY = "api/types/callback_query/"
ANSWER = "api/methods/answer_callback_query/"
# Text whose contrast with what lies behind it is below 4.5, as WCAG counts it.
CONTRAST = """() => {
    const numbers = colour => {
        const context = new OffscreenCanvas(1, 1).getContext("2d")
        context.fillStyle = colour
        context.fillRect(0, 0, 1, 1)
        return [...context.getImageData(0, 0, 1, 1).data]
    }
    const light = ([r, g, b]) => {
        const [x, y, z] = [r, g, b].map(c => (c /= 255) <= 0.04045 ? c / 12.92 : ((c + 0.055) / 1.055) ** 2.4)
        return 0.2126 * x + 0.7152 * y + 0.0722 * z
    }
    const behind = element => {
        for (let one = element; one; one = one.parentElement) {
            const colour = numbers(getComputedStyle(one).backgroundColor)
            if (colour[3] === 255) return colour
        }
        return [255, 255, 255, 255]
    }
    const weak = new Set()
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT)
    while (walker.nextNode()) {
        const element = walker.currentNode.parentElement
        const style = getComputedStyle(element)
        const seen = element.checkVisibility({opacityProperty: true, visibilityProperty: true})
        if (!seen || !walker.currentNode.data.trim()) continue
        const [a, b] = [light(numbers(style.color)), light(behind(element))].sort((x, y) => y - x)
        const name = `${element.tagName}.${element.className}`
        if ((a + 0.05) / (b + 0.05) < 4.5) weak.add(`${name}: ${style.color} on ${behind(element)}`)
    }
    return [...weak]
}"""
PHONE = {"viewport": {"width": 360, "height": 740}, "has_touch": True, "is_mobile": True}


def found(page: Page, words: str) -> list[str]:
    """Search, and return the pages found, best first."""
    box = page.locator("[data-md-component=search-query]")
    box.fill(words)
    box.press("End")  # the search listens to keys
    results = page.locator(".md-search-result__item > .md-search-result__link")
    results.first.wait_for()
    links = [str(link.get_attribute("href")) for link in results.all()]
    return list(dict.fromkeys(link.partition("?")[0].partition("#")[0] for link in links))


@pytest.mark.parametrize(
    ("words", "path"),
    [
        ("callback_query_id", ANSWER),
        ("answerCallbackQuery", ANSWER),
        ("answer_callback_query", ANSWER),
        ("query is too old", ANSWER),
        ("CallbackQuery", QUERY),
        ("game_short_name", QUERY),
        ("Message.reply_markup", "api/types/message/"),
        ("Message.answer_photo", "api/types/message/"),
        ("send photo", "api/methods/send_photo/"),
        ("webhook", "guides/webhooks_in_production/"),
    ],
)
def test_search_finds_the_page_first_or_second(visit: Visit, words: str, path: str) -> None:
    page = visit.open()
    page.keyboard.press("/")
    assert visit.address + path in found(page, words)[:2]


def test_search_leads_to_the_row(visit: Visit) -> None:
    page = visit.open()
    page.keyboard.press("/")
    found(page, "callback_query_id")
    page.locator(f".md-search-result a[href*='{ANSWER}'][href*='#']").first.click()
    page.wait_for_url("**#aiogram.methods.AnswerCallbackQuery.callback_query_id")
    # The address changes before the page does.
    page.locator("[id='aiogram.methods.AnswerCallbackQuery.callback_query_id']").wait_for()
    assert in_view(page, "aiogram.methods.AnswerCallbackQuery.callback_query_id")


def in_view(page: Page, anchor: str) -> bool:
    """Whether the element with this id is wholly visible below the header."""
    return bool(
        page.evaluate(
            """anchor => {
                const row = document.getElementById(anchor).getBoundingClientRect()
                const header = document.querySelector("header").getBoundingClientRect()
                return row.height > 0 && row.top >= header.bottom && row.bottom <= innerHeight
            }""",
            anchor,
        )
    )


@pytest.mark.parametrize("visit", [{}, PHONE], indirect=True, ids=["desktop", "phone"])
@pytest.mark.parametrize("row", ["data", "game_short_name", "answer"])
def test_anchor_opens_at_its_row(visit: Visit, row: str) -> None:
    anchor = f"aiogram.types.CallbackQuery.{row}"
    page = visit.open(f"{QUERY}#{anchor}")
    page.wait_for_timeout(300)
    assert in_view(page, anchor)
    colours = [
        page.locator(f"[id='{one}']").evaluate("one => getComputedStyle(one).backgroundColor")
        for one in (anchor, "aiogram.types.CallbackQuery.id")
    ]
    assert colours[0] != colours[1]


def test_permalink_of_a_row_shows_on_hover(visit: Visit) -> None:
    page = visit.open(QUERY)
    row = page.locator("[id='aiogram.types.CallbackQuery.data']")
    link = row.locator(".headerlink")
    assert link.evaluate("one => getComputedStyle(one).opacity") == "0"
    row.hover()
    link.hover()
    page.wait_for_function("document.querySelector('tr:hover .headerlink').checkVisibility({opacityProperty: true})")
    link.click()
    assert page.url.endswith("#aiogram.types.CallbackQuery.data")


def test_copy_button_copies_the_program(visit: Visit) -> None:
    visit.page.context.grant_permissions(["clipboard-read", "clipboard-write"])
    page = visit.open(QUERY)
    for number, snippet in enumerate(page_snippets(ROOT / "docs" / "api" / "types" / "callback_query.md")):
        page.locator(".snippet").nth(number).locator(
            "button[data-clipboard-target], button.md-code__button"
        ).first.click()
        copied = page.evaluate("navigator.clipboard.readText()")
        assert copied.strip() == snippet.program.strip()
        assert "asyncio.run(" in copied


def test_following_a_type_keeps_the_page_alive(visit: Visit) -> None:
    page = visit.open(QUERY)
    page.evaluate("window.kept = true")
    page.locator(".fields a", has_text="User").first.click()
    page.wait_for_url("**/api/types/user/#aiogram.types.User")
    page.locator("h1", has_text="User").wait_for()
    assert page.evaluate("window.kept"), "instant navigation"


@pytest.mark.parametrize("visit", [{"java_script_enabled": False}], indirect=True)
def test_page_is_complete_without_scripts(visit: Visit) -> None:
    page = visit.open(QUERY)
    assert page.locator("tr[id^='aiogram.types.CallbackQuery.']").count() == 8
    assert page.locator(".snippet pre").first.is_visible()
    assert page.locator(".snippet figcaption").first.is_visible()
    assert page.locator(".md-footer__link--next").is_visible()


def brightness(page: Page) -> float:
    """Mean of the background's red, green and blue: 0 is black."""
    colour = page.evaluate("getComputedStyle(document.body).backgroundColor")
    return sum(float(part) for part in re.findall(r"[\d.]+", colour)[:3]) / 3


@pytest.mark.parametrize(
    ("visit", "dark"), [({"color_scheme": "light"}, False), ({"color_scheme": "dark"}, True)], indirect=["visit"]
)
def test_colours_follow_the_system_and_the_toggle(visit: Visit, dark: bool) -> None:
    page = visit.open(QUERY)
    assert (brightness(page) < 60) is dark
    page.locator("label.md-header__button[for^=__palette]:visible").click()
    page.wait_for_function(f"document.body.dataset.mdColorScheme === '{'default' if dark else 'slate'}'")
    assert (brightness(page) < 60) is not dark
    visit.open(QUERY)
    assert (brightness(page) < 60) is not dark, "the choice is remembered"


@pytest.mark.parametrize("visit", [{"color_scheme": "light"}, {"color_scheme": "dark"}], indirect=True)
def test_text_has_contrast(visit: Visit) -> None:
    page = visit.open(QUERY)
    weak = page.evaluate(CONTRAST)
    assert weak == []


@pytest.mark.parametrize("visit", [PHONE], indirect=True)
def test_every_page_opens_without_trouble_and_fits_a_phone(visit: Visit, pages: list[str]) -> None:
    # Building the search index takes a page longer than all the rest, and is the same for all of them.
    index: dict[str, Any] = {"config": {"lang": ["en"], "separator": " ", "pipeline": [], "fields": {}}, "docs": []}
    visit.page.route("**/search/search_index.json", lambda route: route.fulfill(json=index))
    faults = {}
    for path in pages:
        width, titles = visit.open(path).evaluate(
            "[document.documentElement.scrollWidth, document.querySelectorAll('h1').length]"
        )
        if (width, titles) != (360, 1):
            faults[path] = f"{width} pixels wide, {titles} titles"
    assert faults == {}


@pytest.mark.parametrize(
    ("visit", "beside"), [({}, True), (PHONE, False)], indirect=["visit"], ids=["desktop", "phone"]
)
def test_chat_is_laid_out_as_in_an_app(visit: Visit, *, beside: bool) -> None:
    strip = visit.open("api/types/user_rating/").locator(".snippet .strip").first
    before, after = strip.locator("> li").all()[:2]
    first, second = before.bounding_box(), after.bounding_box()
    assert first is not None
    assert second is not None
    assert (first["y"] == second["y"]) is beside
    log = after.locator(".chat__log")
    edges = {
        name: log.locator(f".bubble{name}").first.evaluate(
            "one => [one, one.parentElement].map(it => it.getBoundingClientRect()).map(it => [it.left, it.right])"
        )
        for name in ("--own", ":not(.bubble--own)")
    }
    (own, outside), (other, _) = edges["--own"], edges[":not(.bubble--own)"]
    # What one has written oneself stands at the right, and what others have at the left, both as near to the edge.
    assert other[0] - outside[0] == pytest.approx(outside[1] - own[1], abs=1)
    assert own[0] > other[0]
