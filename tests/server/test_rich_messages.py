"""Rich messages: blocks, HTML, files inside, buttons inside, drafts and edits."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import pytest

from aiogram import methods
from aiogram.testing import picture

from .conftest import decoded

if TYPE_CHECKING:
    from .conftest import Api

WORDS = {"type": "paragraph", "text": "Hello"}
ROW = {"type": "buttons", "buttons": [{"text": ["Like ", {"type": "bold", "text": "it"}], "callback_data": "like"}]}


async def sent(api: Api, *blocks: Any, **more: Any) -> list[dict[str, Any]]:
    """Send blocks to Ann, and return those of the message, which has to be one that can be read."""
    message = await api.result(
        "sendRichMessage", chat_id=api.server.user("Ann").id, rich_message={"blocks": blocks, **more}
    )
    read = decoded(methods.SendRichMessage, message)
    assert read.rich_message is not None
    found: list[dict[str, Any]] = message["rich_message"]["blocks"]
    return found


async def html(api: Api, text: str, **more: Any) -> list[dict[str, Any]]:
    about = {"chat_id": api.server.user("Ann").id, "rich_message": {"html": text, **more}}
    found: list[dict[str, Any]] = (await api.result("sendRichMessage", **about))["rich_message"]["blocks"]
    return found


async def refused(api: Api, message: dict[str, Any], method: str = "sendRichMessage", **more: Any) -> str:
    error = await api.error(method, chat_id=api.server.user("Ann").id, rich_message=message, **more)
    return error.removeprefix("400 Bad Request: ").removeprefix("can't parse rich message: ")


@pytest.mark.parametrize(
    "block",
    [
        WORDS,
        {"type": "heading", "text": {"type": "bold", "text": "Menu"}, "size": 2},
        {"type": "pre", "text": "print()", "language": "python"},
        {"type": "footer", "text": "The end"},
        {"type": "divider"},
        {"type": "mathematical_expression", "expression": "x^2"},
        {"type": "anchor", "name": "top"},
        {"type": "blockquote", "blocks": [WORDS], "credit": "Ann"},
        {"type": "expandable_blockquote", "text": "Long"},
        {"type": "pullquote", "text": "Short", "credit": "Bob"},
        {"type": "details", "summary": "More", "blocks": [WORDS], "is_open": True},
        ROW,
    ],
    ids=lambda block: block["type"],
)
async def test_a_block_arrives_as_it_was_sent(api: Api, block: dict[str, Any]) -> None:
    assert await sent(api, block) == [block]


async def test_a_table_says_how_its_cells_are_aligned(api: Api) -> None:
    cells = [[{"text": "Coffee", "is_header": True, "colspan": 2}, {"align": "right", "valign": "bottom"}]]
    (table,) = await sent(api, {"type": "table", "cells": cells, "is_striped": True, "caption": "Prices"})
    first, second = table["cells"][0]
    assert first == {"text": "Coffee", "is_header": True, "colspan": 2, "align": "left", "valign": "top"}
    assert (second, table["caption"], table["is_striped"]) == ({"align": "right", "valign": "bottom"}, "Prices", True)


@pytest.mark.parametrize(
    ("items", "labels"),
    [
        ([{}, {}], ["•", "•"]),
        ([{"value": 3}, {"type": "1"}], ["3.", "4."]),
        ([{"type": "a", "value": 27}, {"type": "A", "value": 2}], ["aa.", "B."]),
        ([{"type": "i", "value": 4}, {"type": "I", "value": 9}], ["iv.", "IX."]),
    ],
)
async def test_items_of_a_list_get_their_labels(api: Api, items: list[dict[str, Any]], labels: list[str]) -> None:
    (found,) = await sent(api, {"type": "list", "items": [{"blocks": [WORDS], **one} for one in items]})
    assert [item["label"] for item in found["items"]] == labels


async def test_a_map_gets_a_size(api: Api) -> None:
    place = {"latitude": 48.2, "longitude": 16.4}
    (found,) = await sent(api, {"type": "map", "location": place})
    assert (found["location"], found["width"] > 0, found["zoom"] > 0) == (place, True, True)


async def test_a_photo_arrives_in_its_sizes(api: Api) -> None:
    api.server.host("https://example.com/a.png", picture(60, 40))
    photo = {"type": "photo", "photo": {"type": "photo", "media": "https://example.com/a.png", "has_spoiler": True}}
    (found,) = await sent(api, {**photo, "caption": {"text": "A photo", "credit": "Ann"}})
    assert (found["photo"][-1]["width"], found["has_spoiler"]) == (60, True)
    assert found["caption"] == {"text": "A photo", "credit": "Ann"}


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("See example.com", ["See ", {"type": "url", "text": "example.com", "url": "http://example.com/"}]),
        ("#beans", {"type": "hashtag", "text": "#beans", "hashtag": "beans"}),
        ("Ask @example_bot", ["Ask ", {"type": "mention", "text": "@example_bot", "username": "example_bot"}]),
        ({"type": "code", "text": "#beans"}, {"type": "code", "text": "#beans"}),
    ],
)
async def test_what_is_meant_is_found_in_the_text(api: Api, text: Any, found: Any) -> None:
    (block,) = await sent(api, {"type": "paragraph", "text": text})
    assert block["text"] == found


async def test_nothing_is_looked_for_where_that_is_switched_off(api: Api) -> None:
    (block,) = await sent(api, {"type": "paragraph", "text": "#beans"}, skip_entity_detection=True)
    assert block["text"] == "#beans"


@pytest.mark.parametrize(
    ("text", "blocks"),
    [
        ("<h2>Menu</h2>Hot", [{"type": "heading", "text": "Menu", "size": 2}, {"type": "paragraph", "text": "Hot"}]),
        ("<p>A <b>b</b></p>", [{"type": "paragraph", "text": ["A ", {"type": "bold", "text": "b"}]}]),
        (
            '<pre><code class="language-c">a &lt; b</code></pre><hr>',
            [{"type": "pre", "text": "a < b", "language": "c"}, {"type": "divider"}],
        ),
        (
            '<ol start="2"><li>Tea</li></ol>',
            [
                {
                    "type": "list",
                    "items": [
                        {
                            "label": "2.",
                            "blocks": [{"type": "paragraph", "text": "Tea"}],
                            "value": 2,
                            "type": "1",
                        }
                    ],
                }
            ],
        ),
        (
            "<blockquote><p>Hi</p><cite>Ann</cite></blockquote>",
            [{"type": "blockquote", "blocks": [{"type": "paragraph", "text": "Hi"}], "credit": "Ann"}],
        ),
        (
            "<blockquote collapsed>Long<cite>Ann</cite></blockquote>",
            [{"type": "expandable_blockquote", "text": "Long", "credit": "Ann"}],
        ),
        (
            "<details open><summary>More</summary><p>Words</p></details>",
            [
                {
                    "type": "details",
                    "summary": "More",
                    "blocks": [{"type": "paragraph", "text": "Words"}],
                    "is_open": True,
                }
            ],
        ),
        (
            '<table><tr><th align="center">A</th></tr></table>',
            [
                {
                    "type": "table",
                    "cells": [[{"text": "A", "is_header": True, "align": "center", "valign": "top"}]],
                }
            ],
        ),
        (
            '<a name="top"></a><p><a href="#top">Up</a></p>',
            [
                {"type": "anchor", "name": "top"},
                {"type": "paragraph", "text": {"type": "anchor_link", "text": "Up", "anchor_name": "top"}},
            ],
        ),
    ],
)
async def test_html_becomes_blocks(api: Api, text: str, blocks: list[dict[str, Any]]) -> None:
    assert await html(api, text) == blocks


async def test_html_names_its_files_by_their_ids(api: Api) -> None:
    api.server.host("https://example.com/a.png", picture(60, 40))
    media = [{"id": "room", "media": {"type": "photo", "media": "https://example.com/a.png"}}]
    (found,) = await html(api, '<img src="tg://photo?id=room">', media=media)
    assert found["photo"][-1]["width"] == 60


@pytest.mark.parametrize(
    ("message", "error"),
    [
        ({}, "exactly one of the fields blocks, html and markdown must be specified"),
        ({"blocks": [WORDS], "html": "Hi"}, "exactly one of the fields blocks, html and markdown must be specified"),
        ({"blocks": []}, "a rich message must have at least one block"),
        ({"blocks": [{"type": "poem"}]}, 'type "poem" is unsupported for the InputRichBlock'),
        ({"blocks": [{"type": "thinking", "text": "Hm"}]}, 'type "thinking" is unsupported for the InputRichBlock'),
        ({"blocks": [{"type": "heading", "text": "A", "size": 7}]}, "heading size must be from 1 to 6"),
        ({"blocks": [{"type": "paragraph"}]}, 'Can\'t find field "text"'),
        (
            {"blocks": [{"type": "collage", "blocks": [WORDS]}]},
            "elements of a collage must be photos, videos or animations",
        ),
        ({"blocks": [{"type": "buttons", "buttons": []}]}, "a row must have from 1 to 8 buttons"),
        ({"html": "<p>Hi"}, 'there is no end tag for "p"'),
        ({"html": "<marquee>Hi</marquee>"}, 'tag "marquee" is unsupported in the HTML of a rich message'),
        ({"html": "<ul><li>Tea</li></ul><li>Coffee</li>"}, 'tag "li" must not stand there'),
        ({"html": "<p>Hi</p><cite>Ann</cite>"}, 'tag "cite" must not stand there'),
        ({"html": '<img src="tg://photo?id=x">'}, 'there is no media with the id "x"'),
        ({"markdown": "# Hi"}, "the embedded server reads blocks and html, and no Markdown"),
    ],
)
async def test_what_cannot_be_read_is_refused(api: Api, message: dict[str, Any], error: str) -> None:
    assert await refused(api, message) == error


async def test_a_button_inside_is_pressed(api: Api) -> None:
    ann = api.server.user("Ann")
    await api.result("sendRichMessage", chat_id=ann.id, rich_message={"blocks": [WORDS, ROW]})
    assert ann.chat().last.labels == ["Like it"]
    press = await ann.press(ann.chat().last, "Like it")
    query = (await api.updates())[-1]["callback_query"]
    assert (query["data"], query["message"]["rich_message"]["blocks"][0]) == ("like", WORDS)
    await api.result("answerCallbackQuery", callback_query_id=query["id"], text="Thanks")
    toast = await press.answer()
    assert toast is not None
    assert toast.text == "Thanks"


async def test_data_of_a_button_inside_has_at_most_64_bytes(api: Api) -> None:
    button = {"text": "Like", "callback_data": "x" * 65}
    assert await refused(api, {"blocks": [{"type": "buttons", "buttons": [button]}]}) == "BUTTON_DATA_INVALID"


async def test_a_rich_message_takes_the_place_of_a_text_and_back(api: Api) -> None:
    ann = api.server.user("Ann")
    message = await api.result("sendMessage", chat_id=ann.id, text="Wait")
    where = {"chat_id": ann.id, "message_id": message["message_id"]}
    edited = await api.result("editMessageText", **where, rich_message={"html": "<h1>Menu</h1>"})
    assert (ann.chat().last.text, "text" in edited) == ("Menu", False)
    assert "text" in await api.result("editMessageText", **where, text="Closed")


async def test_a_draft_may_think_and_has_only_known_files(api: Api) -> None:
    ann = api.server.user("Ann")
    thinking = {"blocks": [{"type": "thinking", "text": "Let me see"}]}
    assert await api.result("sendRichMessageDraft", chat_id=ann.id, draft_id=1, rich_message=thinking) is True
    assert ann.chat().draft == "Let me see"
    photo = {"type": "photo", "photo": {"type": "photo", "media": "https://example.com/a.png"}}
    error = await refused(api, {"blocks": [photo]}, "sendRichMessageDraft", draft_id=1)
    assert error == "wrong file identifier/HTTP URL specified"


async def test_an_inline_result_sends_a_rich_message(api: Api) -> None:
    ann = api.server.user("Ann")
    asking = await ann.ask_inline()
    content = {"rich_message": {"html": "<h1>Menu</h1>"}}
    result = {"type": "article", "id": "1", "title": "Menu", "input_message_content": content}
    await api.result("answerInlineQuery", inline_query_id=asking.query_id, results=[result])
    found = await asking.results()
    assert found is not None
    assert (await ann.choose(found, "Menu")).text == "Menu"
