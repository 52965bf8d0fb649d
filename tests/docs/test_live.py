"""A run in the reader's page: the same as the recorded one, and a chat in which the reader takes part."""

from __future__ import annotations

import asyncio
import json
import os
import random
from pathlib import Path
from typing import TYPE_CHECKING, Any

import msgspec
import pytest

from docs._machinery.here import why_not_here
from docs._machinery.live import SHOWN, Live
from docs._machinery.result_files import read_result
from docs._machinery.snippets import ROOT, page_snippets
from tests.results import have_results

if TYPE_CHECKING:
    from collections.abc import AsyncIterator

PAGE = ROOT / "docs/api/types/callback_query.md"
LIKE = ["ann_presses_like"]
THANKS = """
from aiogram import Bot

async with Bot() as bot:
    async for update in bot.updates():
        if query := update.callback_query:
            await query.answer(f"Thanks, <b>{query.from_user.first_name}</b>!")
            print(query.data)
        if message := update.message:
            await message.answer(message.text or "", entities=message.entities)
"""

EDITS = """
from aiogram import Bot
from aiogram.types import Message

async with Bot() as bot:
    table = 0
    async for update in bot.updates():
        query = update.callback_query
        if query and isinstance(query.message, Message):
            table += 1
            keys = query.message.reply_markup
            await query.message.edit_ephemeral_text(f"Table {table}", reply_markup=keys)
"""


class Reader:
    """What a page is to `Live`."""

    def __init__(self) -> None:
        self.live = Live(self._hear)
        self.messages: list[dict[str, Any]] = []
        self._news = asyncio.Event()

    def _hear(self, message: str) -> None:
        self.messages.append(json.loads(message))
        self._news.set()

    def order(self, do: str, **about: Any) -> None:
        self.live.take(json.dumps({"do": do, **about}))

    async def run(self, code: str, *fixtures: str, **options: Any) -> None:
        """Run code until it is over, or at rest."""
        self.order("run", code=code, fixtures=fixtures, **options)
        await self.until(lambda one: one["kind"] == "phase" and one["name"] in {"resting", "ended"})

    async def until(self, fits: Any) -> dict[str, Any]:
        """Return the first message that fits, of those to come or there already."""
        while True:
            self._news.clear()
            found = next((one for one in self.messages if fits(one)), None)
            if found is not None:
                return found
            await self._news.wait()

    def of(self, kind: str) -> list[dict[str, Any]]:
        return [one for one in self.messages if one["kind"] == kind]

    @property
    def output(self) -> str:
        return "".join(one["text"] for one in self.of("output") if not one["error"])


def shown(message: dict[str, Any]) -> str:
    """Return the chats of a message as HTML."""
    return "".join(one["html"] for one in message.get("chats", ()))


@pytest.fixture
async def reader() -> AsyncIterator[Reader]:
    reader = Reader()
    yield reader
    reader.order("stop")
    await reader.live.over()


@pytest.mark.parametrize("number", range(len(page_snippets(PAGE))))
async def test_run_in_the_page_gives_the_recorded_result(number: int, reader: Reader) -> None:
    have_results()
    snippet = page_snippets(PAGE)[number]
    assert why_not_here(snippet.code, snippet.fixtures) == ""
    kept = read_result(snippet.code, snippet.fixtures, ROOT)
    assert kept is not None
    await reader.run(snippet.code, *snippet.fixtures, stay=False)
    (done,) = reader.of("done")
    assert msgspec.convert(done["result"], type(kept)) == msgspec.structs.replace(kept, sources="")


async def test_reader_presses_and_sees_the_answer(reader: Reader) -> None:
    await reader.run(THANKS, *LIKE)
    reader.messages.clear()
    reader.order("press", chat=0, message=1, row=0, column=0)
    note = await reader.until(lambda one: one["kind"] == "note")
    assert "Thanks, &lt;b&gt;Ann&lt;/b&gt;!" in note["html"]
    await reader.until(lambda one: one["kind"] == "output")
    assert reader.output == "like\n"


async def test_reader_is_each_of_those_whose_views_differ(reader: Reader) -> None:
    await reader.run(EDITS, "bob_presses_what_he_alone_sees")
    panes = [one["title"] for one in reader.of("chats")[-1]["chats"]]
    assert panes == ["Chess club, as Ann", "Chess club, as Bob"]
    reader.messages.clear()
    reader.order("press", chat=1, message=-1, row=0, column=0)
    drawn = await reader.until(lambda one: "Table 2" in shown(one))
    assert ["Table 2" in one["html"] for one in drawn["chats"]] == [False, True]
    reader.order("press", chat=0, message=-1, row=0, column=0)
    refused = await reader.until(lambda one: one["kind"] == "refused")
    assert "Ann cannot see" in refused["text"]


async def test_reader_writes_and_reads_the_reply_with_markup_as_text(reader: Reader) -> None:
    await reader.run(THANKS, *LIKE)
    reader.order("write", chat=0, text="<img src=x onerror=alert(1)>")
    await reader.until(lambda one: shown(one).count("&lt;img src=x") == 2)
    assert not any("<img" in json.dumps(one) for one in reader.messages if one["kind"] != "done")


async def test_reader_can_begin_where_nobody_has_written(reader: Reader) -> None:
    await reader.run(THANKS)
    reader.order("write", chat=0, text="Hello")
    await reader.until(lambda one: shown(one).count("Hello") == 2)


async def test_press_is_refused_where_the_button_has_gone(reader: Reader) -> None:
    await reader.run(THANKS, *LIKE)
    reader.order("press", chat=0, message=1, row=3, column=0)
    refused = await reader.until(lambda one: one["kind"] == "refused")
    assert "row 4" in refused["text"]
    assert "'Like'" in refused["text"]


async def test_query_expires_where_the_reader_lets_time_pass(reader: Reader) -> None:
    code = THANKS.replace("await query.answer(", "await asyncio.sleep(0.3)\n            await query.answer(")
    await reader.run(f"import asyncio\n{code}", *LIKE)
    before = reader.of("exchanges")[-1]["count"]
    reader.order("press", chat=0, message=1, row=0, column=0)
    await reader.until(lambda one: one["kind"] == "exchanges" and one["count"] > before)
    reader.order("advance", seconds=3600)
    failed = await reader.until(lambda one: one["kind"] == "failed")
    assert "query is too old" in failed["text"]


async def test_order_to_a_program_that_has_ended_is_refused(reader: Reader) -> None:
    await reader.run("print('Hello')")
    reader.order("press", chat=0, message=1, row=0, column=0)
    assert (await reader.until(lambda one: one["kind"] == "refused"))["text"].endswith("Run it again.")


async def test_next_run_ends_the_one_before(reader: Reader) -> None:
    await reader.run(THANKS, *LIKE)
    reader.messages.clear()
    await reader.run("print('second')", stay=False)
    await reader.live.over()
    assert [one["name"] for one in reader.of("phase")] == ["ended", "running", "ended"]
    assert reader.output == "second\n"


async def test_traceback_begins_with_the_lines_of_the_reader(reader: Reader) -> None:
    await reader.run("def fail() -> None:\n    raise LookupError('nothing here')\n\n\nfail()\n")
    (failed,) = reader.of("failed")
    lines = failed["text"].splitlines()
    assert lines[1] == '  File "snippet.py", line 5, in <module>'
    assert "    raise LookupError('nothing here')" in lines
    assert lines[-1] == "LookupError: nothing here"


async def test_syntax_error_names_its_line(reader: Reader) -> None:
    await reader.run("print('one')\nprint('two'\n")
    (failed,) = reader.of("failed")
    assert 'File "snippet.py", line 2' in failed["text"]
    assert "SyntaxError: '(' was never closed" in failed["text"]


async def test_exit_with_a_reason_is_told(reader: Reader) -> None:
    await reader.run("raise SystemExit('no luck')")
    assert reader.of("failed")[0]["text"] == "the program ended itself with 'no luck'"


async def test_flood_of_output_is_cut_and_merged(reader: Reader) -> None:
    await reader.run("for number in range(200_000):\n    print('flood', number)\n")
    assert reader.output[:SHOWN].startswith("flood 0\nflood 1\n")
    assert reader.output[SHOWN:] == f"\n(only the first {SHOWN:,} characters are shown)\n"
    assert len(reader.of("output")) < 100


async def test_run_leaves_no_trace(reader: Reader) -> None:
    before = dict(os.environ), Path.cwd(), random.getstate()
    code = "import os, random\nos.environ['LEFT'] = '1'\nopen('left', 'w').close()\nrandom.seed(1)\nprint(os.listdir())"
    for _ in range(2):
        await reader.run(code, "ann_presses_at_two_bots", stay=False)
        await reader.live.over()
    assert reader.output == "['left']\n['left']\n"
    assert (dict(os.environ), Path.cwd(), random.getstate()) == before


async def test_missing_story_is_named(reader: Reader) -> None:
    await reader.run("print()", "nobody_told_it")
    assert "nobody_told_it" in reader.of("failed")[0]["text"]
