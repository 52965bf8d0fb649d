"""Sessions of pytest over a small documentation, each page of which shows one thing that can go wrong."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest

if TYPE_CHECKING:
    from collections.abc import Mapping

ROOT = Path(__file__).parents[2]
INI = """
[pytest]
addopts = --import-mode=importlib
asyncio_mode = auto
asyncio_default_fixture_loop_scope = function
filterwarnings = error
"""
STORIES = '''
import pytest
from aiogram.testing import BotApiServer

@pytest.fixture
async def server():
    """A server."""
    async with BotApiServer() as server:
        yield server

@pytest.fixture
async def ann_starts(server):
    """Ann has pressed Start."""
    await server.user("Ann").send("/start")

@pytest.fixture
async def ann_waits(server):
    """Ann waits for something that the bot never sends."""
    server.story(server.user("Ann").receives("Never"))

@pytest.fixture
async def story_fails(server):
    """A story that fails."""
    async def story():
        ann = server.user("Ann")
        await ann.send("/start")
        await ann.receives("Hello")
        assert ann.chat().last.text == "Good bye"
    server.story(story())

@pytest.fixture
async def no_picture(server):
    """Something that cannot be drawn."""
    ann = server.user("Ann")
    await ann.send("/start")
    ann.chat().last.record.content = {"hologram": {}}

@pytest.fixture
async def broken(server):
    """A story that cannot begin."""
    raise TypeError("no such world")
'''
LOOP = "from aiogram import Bot\n\nasync with Bot() as bot:\n    async for update in bot.updates():\n"
ANSWER = f"{LOOP}        if message := update.message:\n            await message.answer('Hello')\n"

# Page -> options, code, and what the report says. The code begins on line 4.
PAGES: dict[str, tuple[str, str, tuple[str, ...]]] = {
    "output": ("", "print('a')\n#> b\n", ("docs/output.md:5: the output differs", "- #> b", "+ #> a")),
    "silent": ("", "print('a')\n", ("docs/silent.md:4: this prints", "#> a")),
    "type_error": (
        "",
        "open('count.txt', 'a').write('x')\nasync def f():\n    pass\nawait f(1)\n",
        ("docs/type_error.md:7: TypeError: f() takes 0 positional arguments but 1 was given", "    await f(1)"),
    ),
    "assertion": (
        "",
        "a = [1, 2]\nassert a == [1, 3]\n",
        ("docs/assertion.md:5: AssertionError: assert [1, 2] == [1, 3]", "At index 1 diff: 2 != 3"),
    ),
    "outside": (
        "",
        "import socket\ntry:\n    socket.create_connection(('192.0.2.1', 80), 1)\nexcept Exception:\n    pass\n",
        ("docs/outside.md:3: a snippet may not connect to 192.0.2.1:80",),
    ),
    "lookup": (
        "",
        "import asyncio\nawait asyncio.get_running_loop().getaddrinfo('example.com', 80)\n",
        ("docs/lookup.md:5: OutsideError: a snippet may not look up the name example.com",),
    ),
    "telegram": (
        "",
        "from aiogram import Bot\nasync with Bot(server='https://api.telegram.org') as bot:\n    await bot.get_me()\n",
        ("docs/telegram.md:6: OutsideError: a snippet may not look up the name api.telegram.org",),
    ),
    "another_program": (
        "",
        "import subprocess\nsubprocess.run(['true'])\n",
        ("docs/another_program.md:5: OutsideError: a snippet may not start another program",),
    ),
    "waits": (
        "fixture:ann_waits",
        f"{LOOP}        pass\n",
        ("docs/waits.md:3: neither over nor at rest after 2 s: the story", "waits for a message with 'Never'"),
    ),
    "ends_early": (
        "fixture:ann_waits",
        "x = 1\n",
        ("docs/ends_early.md:3: the program has ended, and the story", "waits for a message with 'Never'"),
    ),
    "no_picture": (
        "fixture:no_picture",
        "x = 1\n",
        ("docs/no_picture.md:3: CannotDrawError: message 1 of 'Ann': no picture for a message of the kind ''",),
    ),
    "sleeps": (
        "",
        "import asyncio\nawait asyncio.sleep(100)\n",
        ("docs/sleeps.md:3: neither over nor at rest after 2 s: the server was idle",),
    ),
    "blocks": ("", "import time\ntime.sleep(60)\n", ("docs/blocks.md:5: the event loop has stood still",)),
    "open_bot": (
        "",
        "from aiogram import Bot\nbot = Bot()\nawait bot.get_me()\n",
        ("docs/open_bot.md:3: left open: an HTTP session: open every bot by `async with Bot() as bot:`",),
    ),
    "open_task": (
        "",
        "import asyncio\ntask = asyncio.create_task(asyncio.sleep(100))\nawait asyncio.sleep(0)\n",
        ("docs/open_task.md:3: left behind: the task sleep(): await it, or cancel it",),
    ),
    "open_port": (
        "",
        "import asyncio\nserver = await asyncio.start_server(print, '127.0.0.1', 0)\n",
        ("docs/open_port.md:3: left open: a socket at",),
    ),
    "not_awaited": (
        "",
        "from aiogram import Bot\nasync with Bot() as bot:\n    bot.get_me()\n",
        ("docs/not_awaited.md:3: ", "was never awaited"),
    ),
    "no_story": (
        "fixture:ann_strats",
        "x = 1\n",
        ("docs/no_story.md:3: there is no story 'ann_strats' in docs/stories: did you mean ann_starts",),
    ),
    "broken_story": ("fixture:broken", "x = 1\n", ("docs/broken_story.md:3: TypeError: no such world", "conftest.py")),
    "story_fails": ("fixture:story_fails", ANSWER, ("docs/story_fails.md:3: AssertionError", "Good bye")),
    "fails_in_the_loop": (
        "fixture:ann_starts",
        f"{LOOP}        print(update.kind)\n        #> message\n        raise KeyError(update.kind)\n",
        ("docs/fails_in_the_loop.md:10: KeyError: 'message'",),
    ),
    "fails_in_a_task_of_a_group": (
        "",
        (
            "import asyncio\n\nasync def play():\n    await asyncio.sleep(0)\n    raise KeyError('dice')\n\n"
            "async with asyncio.TaskGroup() as tasks:\n    tasks.create_task(play())\n"
        ),
        ("docs/fails_in_a_task_of_a_group.md:8: KeyError: 'dice'",),
    ),
    "own_loop": (
        "",
        (
            "import asyncio\nasync def main():\n    pass\ncoroutine = main()\ntry:\n    asyncio.run(coroutine)\n"
            "finally:\n    coroutine.close()\n"
        ),
        ("docs/own_loop.md:9: RuntimeError: asyncio.run() cannot be called", "the copy button adds `asyncio.run`"),
    ),
    "leaves": ("", "raise SystemExit('bad')\n", ("docs/leaves.md:3: the program ended itself with 'bad'",)),
    "syntax": ("", "x = 1\nasync with Bot( as bot:\n    pass\n", ("docs/syntax.md:5: invalid syntax",)),
}
RIGHT: dict[str, tuple[str, str]] = {
    "polls": ("fixture:ann_starts", f"{ANSWER}            print(message.text)\n            #> /start\n"),
    "sleeps_while_polling": (
        "",
        (
            "import asyncio\nfrom aiogram import Bot\n\nasync with Bot() as bot:\n"
            "    poll = asyncio.create_task(bot.get_updates(timeout=50))\n    await asyncio.sleep(0.3)\n"
            "    poll.cancel()\n    print((await bot.get_me()).first_name)\n    #> Example Bot\n"
        ),
    ),
    "only_imports": ("", "import os\n\nassert os.environ['BOT_TOKEN']\n"),
    "exits": ("", "import sys\n\nprint('a')\n#> a\nsys.exit()\n"),
    "waits_for_ever": (
        "fixture:ann_starts",
        (
            "import asyncio\nfrom aiogram import Bot\n\nasync with Bot() as bot:\n    me = await bot.get_me()\n"
            "    print(me.username)\n    #> example_bot\n    for update in await bot.get_updates():\n"
            "        print(update.kind)\n        #> message\n    await bot.get_updates(offset=update.update_id + 1)\n"
            "    await asyncio.Event().wait()\n"
        ),
    ),
    "skipped": ('skip="it needs a camera"', "raise ValueError\n"),
}


def page(options: str, code: str) -> str:
    return f"# Page\n\n```{{.python {options}}}\n{code}```\n"


def project(folder: Path, pages: Mapping[str, str]) -> None:
    (folder / "docs").mkdir()
    (folder / "pytest.ini").write_text(INI)
    (folder / "conftest.py").write_text('pytest_plugins = ["docs._machinery.runner"]\n')
    (folder / "docs" / "conftest.py").write_text(STORIES)
    for name, text in pages.items():
        (folder / name).write_text(text)


def session(folder: Path, *arguments: str) -> str:
    environment = {**os.environ, "PYTHONPATH": str(ROOT)}
    done = subprocess.run(  # noqa: S603 (this very Python)
        [sys.executable, "-m", "pytest", "-p", "no:cacheprovider", "--color=no", *arguments],
        cwd=folder,
        env=environment,
        capture_output=True,
        text=True,
        check=False,
    )
    assert not done.stderr, done.stderr
    return done.stdout


def outcomes(folder: Path) -> dict[str, dict[str, str]]:
    rows: list[dict[str, Any]] = json.loads((folder / ".cache/docs/ran.json").read_text())["snippets"]
    return {row["page"].removeprefix("docs/").removesuffix(".md"): row["outcomes"] for row in rows}


@pytest.fixture(scope="module")
def wrong(tmp_path_factory: pytest.TempPathFactory) -> tuple[Path, str]:
    """The pages that are wrong, run in the page."""
    folder = tmp_path_factory.mktemp("wrong")
    project(folder, {f"docs/{name}.md": page(options, code) for name, (options, code, _) in PAGES.items()})
    return folder, session(folder, "docs", "-k", "not copied", "--snippet-timeout=2")


@pytest.fixture(scope="module")
def right(tmp_path_factory: pytest.TempPathFactory) -> tuple[Path, str]:
    """The pages that are right, run in both ways, and a README."""
    folder = tmp_path_factory.mktemp("right")
    texts = {f"docs/{name}.md": page(*one) for name, one in RIGHT.items()}
    project(folder, {**texts, "README.md": page(*RIGHT["polls"]), "NEWS.md": page("", "raise ValueError\n")})
    return folder, session(folder, ".", "-rs")


@pytest.mark.parametrize("name", PAGES)
def test_what_is_wrong_with_a_page_is_reported_with_its_line(name: str, wrong: tuple[Path, str]) -> None:
    folder, output = wrong
    assert "passed" not in outcomes(folder)[name].values()
    for expected in PAGES[name][2]:
        assert expected in output


def test_a_copied_program_reaches_nothing_but_loopback_either(tmp_path: Path) -> None:
    outside = {name: PAGES[name] for name in ("outside", "lookup", "telegram", "another_program")}
    project(tmp_path, {f"docs/{name}.md": page(options, code) for name, (options, code, _) in outside.items()})
    output = session(tmp_path, "docs", "-k", "copied")
    for name, (_, _, (expected, *_)) in outside.items():
        refused = expected.partition("may not ")[2]
        assert f"docs/{name}.md:3: the copied program: a snippet may not {refused}" in output


def test_a_type_error_is_no_reason_to_run_a_snippet_again(wrong: tuple[Path, str]) -> None:
    assert (wrong[0] / "count.txt").read_text() == "x"


def test_the_summary_of_pytest_says_what_is_wrong(wrong: tuple[Path, str]) -> None:
    assert "FAILED docs/leaves.md::line3 - the program ended" in wrong[1]


LEFT = {
    "session": ("from aiogram import Bot\nbot = Bot()\nprint((await bot.get_me()).id)\n", "Unclosed "),
    "coroutine": ("from aiogram import Bot\nasync with Bot() as bot:\n    bot.get_me()\n", "was never awaited"),
    "held": ("import asyncio\nheld = asyncio.sleep(1)\n", "was never awaited"),
    "exception": (
        (
            "import asyncio\nasync def fail():\n    raise ValueError\nasync with asyncio.timeout(9):\n"
            "    task = asyncio.ensure_future(fail())\n    await asyncio.sleep(0.01)\n"
        ),
        "was never retrieved",
    ),
    "at_exit": ("import atexit\nimport sys\natexit.register(sys.stderr.write, 'Unclosed ')\n", "Unclosed "),
    "finished": (
        "import sys\nimport threading\nthreading.Timer(0.1, sys.stderr.write, ['Unclosed ']).start()\n",
        "Unclosed ",
    ),
}
"""What a copied program leaves for the end of its interpreter -> what is said of it."""


def test_a_copied_program_is_heard_to_its_end(tmp_path: Path) -> None:
    project(tmp_path, {f"docs/{name}.md": page("", code) for name, (code, _) in LEFT.items()})
    output = session(tmp_path, "docs", "-k", "copied")
    for name, (_, said) in LEFT.items():
        assert said in output.partition(f"docs/{name}.md:3: the copied program: ")[2][:2000], (name, output)


@pytest.mark.parametrize("name", [name for name in RIGHT if name != "skipped"])
def test_what_is_right_passes_in_the_page_and_as_a_copied_program(name: str, right: tuple[Path, str]) -> None:
    folder, output = right
    assert outcomes(folder)[name] == {"page": "passed", "copy": "passed"}, output


def test_the_readme_is_a_page_and_knows_the_stories(right: tuple[Path, str]) -> None:
    assert outcomes(right[0])["README"] == {"page": "passed", "copy": "passed"}
    assert "NEWS" not in outcomes(right[0])


def test_skipped_snippets_are_counted_with_their_reasons(right: tuple[Path, str]) -> None:
    assert outcomes(right[0])["skipped"] == {"page": "skipped", "copy": "skipped"}
    assert "snippets: 6 ran in their pages, 6 as copied programs, 1 skipped" in right[1]
    assert "  skipped docs/skipped.md:3: it needs a camera" in right[1]


def test_the_output_is_written_into_the_pages_which_then_pass(tmp_path: Path) -> None:
    code = "for x in range(2):\n    print(x)\n    #> old\nprint('end')\n"
    two = f"# Page\n\n- item\n\n    ```python\n    print('a')\n    ```\n\n{page('', code)}\nAfter.  \n"
    project(tmp_path, {"docs/page.md": two})
    assert "output rewritten in" in session(tmp_path, "docs", "--update-output")
    new = (tmp_path / "docs/page.md").read_text()
    assert new == two.replace("    #> old\n", "    #> 0\n    #> 1\n").replace(
        "print('end')\n", "print('end')\n#> end\n"
    ).replace("    print('a')\n", "    print('a')\n    #> a\n")
    assert "4 passed" in session(tmp_path, "docs")
