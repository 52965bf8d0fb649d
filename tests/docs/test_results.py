"""What a run leaves for the site: complete, repeatable, and never that of another state of the project."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Any

import pytest
from msgspec.structs import replace

from aiogram.testing import BotApiServer
from aiogram.testing.webhooks import Delivery, Reply, UnreachableError
from docs._machinery.result_files import read_result, sources, write_result
from docs._machinery.result_views import describe_result, draw_result
from docs._machinery.results import (
    Call,
    Delivered,
    FileSent,
    Log,
    Picture,
    Result,
    Seen,
)

if TYPE_CHECKING:
    from pathlib import Path

CODE = 'print("Hello")\n'


def call(method: str, result: Any, status: int = 200, **parameters: Any) -> Call:
    answer = {"ok": True, "result": result} if status == 200 else {"ok": False, "description": result}
    return Call(method, parameters, [], status, answer)


def result(*exchanges: Call | Delivered, output: str = "", pictures: tuple[Picture, ...] = ()) -> Result:
    return Result(output, list(exchanges), [Seen("Bot", "Ann", list(pictures))] if pictures else [])


async def rows(log: Log, server: BotApiServer, before: int = 0) -> list[Any]:
    return log.rows(server.exchanges, before)


async def test_result_is_found_by_code_and_stories(tmp_path: Path) -> None:
    kept = result(call("getMe", {"id": 1}), output="Hello\n")
    write_result(kept, CODE, ["ann_starts"], tmp_path)
    assert read_result(f"\n{CODE}\n\n", ["ann_starts"], tmp_path) == replace(kept, sources=sources(tmp_path))
    assert read_result(CODE, [], tmp_path) is None
    assert read_result(CODE.replace("Hello", "Hi"), ["ann_starts"], tmp_path) is None


def test_result_is_of_one_state_of_the_stories(tmp_path: Path) -> None:
    before = sources(tmp_path)
    (tmp_path / "docs").mkdir()
    (tmp_path / "docs" / "conftest.py").write_text("one = 1\n")
    sources.cache_clear()
    assert sources(tmp_path) != before


def test_result_of_an_earlier_form_counts_as_none(tmp_path: Path) -> None:
    write_result(result(), CODE, [], tmp_path)
    (path,) = (tmp_path / ".cache/docs/results").iterdir()
    path.write_text('{"output": "Hello"}')
    assert read_result(CODE, [], tmp_path) is None


async def test_parameters_are_what_the_json_of_the_request_had() -> None:
    server = BotApiServer()
    ann = server.user("Ann")
    sent = {"chat_id": ann.id, "text": "5", "protect_content": True, "reply_markup": {"inline_keyboard": []}}
    await server.core.call(server.token, "sendMessage", sent)
    (row,) = await rows(Log(), server)
    assert row.parameters == sent


async def test_polls_that_bring_nothing_are_left_out() -> None:
    server = BotApiServer()
    await server.core.call(server.token, "getUpdates", {})
    await server.user("Ann").send("Hello")
    await server.core.call(server.token, "getUpdates", {})
    (row,) = await rows(Log(), server)
    assert row.answer["result"][0]["message"]["text"] == "Hello"


async def test_what_was_arranged_before_the_run_is_left_out() -> None:
    server = BotApiServer()
    await server.core.call(server.token, "getMe", {})
    await server.core.call(server.token, "getWebhookInfo", {})
    assert [row.method for row in await rows(Log(), server, 1)] == ["getWebhookInfo"]


async def test_deliveries_stand_among_the_calls_and_failed_ones_nowhere() -> None:
    server, log, taken = BotApiServer(), Log(), []

    async def deliver(delivery: Delivery) -> Reply:
        taken.append(delivery)
        if len(taken) == 1:
            raise UnreachableError
        return Reply(200, body=b'{"method":"getMe"}')

    watched = log.watched(deliver, server.exchanges)
    await server.core.call(server.token, "getMe", {})
    delivery = Delivery("https://example.com/", {}, b'{"update_id":1,"message":{}}')
    with pytest.raises(UnreachableError):
        await watched(delivery)
    await watched(delivery)
    await server.core.call(server.token, "getWebhookInfo", {})
    first, second, third = await rows(log, server)
    assert (first.method, third.method) == ("getMe", "getWebhookInfo")
    assert second == Delivered({"update_id": 1, "message": {}}, 200, '{"method":"getMe"}')


def test_tabs_are_those_that_have_something_to_show() -> None:
    html = str(draw_result(result(call("getMe", {"id": 1}), output="Hello\n")))
    assert re.findall(r"<h5>(.*?)</h5>", html) == ["Output", "HTTP (1)"]
    assert html.count("outcome__pane--open") == 1
    assert draw_result(result()) == ""


def test_chat_comes_first_and_as_it_was_drawn() -> None:
    html = str(draw_result(result(output="Hello\n", pictures=(Picture("Ann", "<b>Ann</b>", "Ann"),))))
    assert re.findall(r"<h5>(.*?)</h5>", html) == ["Chat", "Output"]
    assert "<b>Ann</b>" in html


@pytest.mark.parametrize(("caption", "opened"), [("", "output"), ("After", "chat")])
def test_chat_is_opened_where_something_has_happened_in_it(caption: str, opened: str) -> None:
    html = str(draw_result(result(output="Hello\n", pictures=(Picture(caption, "<b>Ann</b>", "Ann"),))))
    assert re.findall(r'outcome__pane--open" data-pane="(\w+)"', html) == [opened]


def test_who_sees_a_chat_is_told_where_several_do() -> None:
    one, other = (Seen("Bot", name, [Picture("After", "", "")]) for name in ("Ann", "Bob"))
    assert re.findall(r">(\w+) sees<", str(draw_result(Result("", [], [one, other])))) == ["Ann", "Bob"]
    assert " sees<" not in str(draw_result(Result("", [], [one, one])))


@pytest.mark.parametrize("evil", ["<script>alert(1)</script>", '"><img src=x onerror=alert(1)>', "&lt;b&gt;"])
def test_what_was_sent_is_text_and_never_markup(evil: str) -> None:
    exchanges = (
        call("sendMessage", {"message_id": 1, "chat": {}, "text": evil}, text=evil, **{evil: 1}),
        call("sendMessage", evil, 400),
        Call(evil, {}, [FileSent(evil, 3)], 200, {"ok": True, "result": [evil]}),
        Delivered({"update_id": 1, evil: evil}, 200, evil),
    )
    html = str(draw_result(result(*exchanges, output=evil)))
    tags = set(re.findall(r"<(/?\w+)", html))
    assert tags == {one for tag in ("aside", "section", "h5", "pre", "samp", "details", "summary", "code", "span")
                    for one in (tag, f"/{tag}")}  # fmt: skip
    assert "onerror=alert" not in re.sub(r">[^<]*<", "><", html)


def test_long_exchange_is_folded_and_a_short_one_open() -> None:
    short, long = call("getMe", True), call("getMe", [{"text": "a" * 60, "number": number} for number in range(20)])
    assert re.findall(r'<details class="exchange"( open)?>', str(draw_result(result(short, long)))) == [" open", ""]


def test_head_of_an_exchange_says_what_came_of_it() -> None:
    exchanges = (
        call("answerCallbackQuery", result=True),
        call("sendMessage", {"message_id": 7, "chat": {}}),
        call("getUpdates", [{"update_id": 1, "message": {}}, {"update_id": 2, "callback_query": {}}]),
        call("getMyCommands", []),
        call("editMessageText", "Bad Request: message is not modified", 400),
        Delivered({"update_id": 1, "poll": {}}, 200, ""),
    )
    heads = re.findall(r'exchange__gist">(.*?)</span>', str(draw_result(result(*exchanges))))
    assert heads == [
        "true",
        "message 7",
        "message, callback_query",
        "0 objects",
        "400 Bad Request: message is not modified",
        "poll",
    ]


def test_text_for_programs_has_everything_as_well() -> None:
    text = describe_result(
        result(call("getMe", {"id": 1}), output="Hello\n", pictures=(Picture("After", "", "Ann: Hi"),))
    )
    for part in ("After, Bot, as Ann sees it", "Ann: Hi", "Hello", "getMe {} -> 200", '"id": 1'):
        assert part in text
