"""The pytest plugin: a server and a bot for each test, for a project that has just installed the package."""

from __future__ import annotations

import os
import subprocess
import sys
import tomllib
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from aiogram.testing import plugin
from docs._machinery.snippets import page_snippets

if TYPE_CHECKING:
    from collections.abc import Mapping

ROOT = Path(__file__).parents[2]
GUIDE = ROOT / "docs" / "guides" / "test_a_bot.md"
TEST = """
import pytest

{mark}
async def test_coffee(bot_api_server, bot_api_bot):
    ann = bot_api_server.user("Ann")
    await bot_api_bot.send_message(ann.id, "Coffee?")
    assert ann.chat().last.text == "Coffee?"
"""


def run(folder: Path, files: Mapping[str, str], *options: str) -> tuple[int, str]:
    for name, text in files.items():
        (folder / name).write_text(text, "utf-8")
    known = ["-p", "aiogram.testing.plugin"] if not _installed() else []
    command = [sys.executable, "-m", "pytest", "-q", "-p", "no:cacheprovider", *options, *known]
    environment = os.environ | {"PYTHONPATH": str(ROOT)}
    done = subprocess.run(command, cwd=folder, env=environment, capture_output=True, text=True, check=False)  # noqa: S603 (our own command)
    return done.returncode, done.stdout + done.stderr


def _installed() -> bool:
    from importlib.metadata import entry_points  # noqa: PLC0415 (the tests of this module alone)

    return any(one.value == plugin.__name__ for one in entry_points(group="pytest11"))


def test_package_registers_the_plugin() -> None:
    project = tomllib.loads((ROOT / "pyproject.toml").read_text("utf-8"))["project"]
    assert project["entry-points"]["pytest11"] == {"aiogram": plugin.__name__}


@pytest.mark.parametrize("mode", ["auto", "strict"])
def test_fixtures_work_in_either_mode_of_pytest_asyncio(tmp_path: Path, mode: str) -> None:
    mark = "@pytest.mark.asyncio" if mode == "strict" else ""
    code, said = run(tmp_path, {"test_it.py": TEST.format(mark=mark)}, "-o", f"asyncio_mode={mode}")
    assert code == 0, said
    assert "1 passed" in said


def test_project_of_the_guide_passes_and_fails_with_its_bot(tmp_path: Path) -> None:
    coffee, test = (
        next(one.program for one in page_snippets(GUIDE) if words in one.program)
        for words in ("await serve(bot)", "bot_api_server: BotApiServer")
    )
    settings = GUIDE.read_text("utf-8").split("```toml\n")[1].split("```")[0]
    serve = test[test.index("async def serve") : test.index("\n\n\nasync def test_")]
    assert serve in coffee
    test = test.replace(serve, "from coffee import serve")
    files = {"coffee.py": coffee, "test_coffee.py": test, "pyproject.toml": settings}
    code, said = run(tmp_path, files)
    assert code == 0, said
    assert "1 passed" in said
    code, said = run(tmp_path, {"coffee.py": coffee.replace("Coming up!", "Sold out!")})
    assert code == 1
    assert "Sold out!" in said
    code, said = run(tmp_path, {"coffee.py": coffee.replace("await query.answer", "raise ValueError")})
    assert code == 1
    assert "ValueError: Coming up!" in said


def test_settings_come_from_a_fixture_and_from_a_mark(tmp_path: Path) -> None:
    text = """
import pytest

@pytest.fixture
def bot_api_settings():
    return {"bot_name": "Shop", "listen": False}

async def test_without_a_socket(bot_api_server, bot_api_bot):
    assert (await bot_api_bot.get_me()).first_name == "Shop"
    with pytest.raises(RuntimeError, match="does not listen"):
        bot_api_server.url

@pytest.mark.bot_api(bot_name="Bar", listen=True)
async def test_with_one(bot_api_server, bot_api_bot):
    assert (await bot_api_bot.get_me()).first_name == "Bar"
    assert bot_api_server.url.startswith("http://127.0.0.1:")
"""
    code, said = run(tmp_path, {"test_it.py": text}, "-o", "asyncio_mode=auto", "--strict-markers")
    assert code == 0, said
    assert "2 passed" in said


def test_each_test_has_a_server_of_its_own(tmp_path: Path) -> None:
    text = """
import pytest

@pytest.mark.parametrize("turn", [1, 2])
async def test_fresh(bot_api_server, turn):
    assert bot_api_server.exchanges == []
    await bot_api_server.make_bot(in_process=True).get_me()
"""
    code, said = run(tmp_path, {"test_it.py": text}, "-o", "asyncio_mode=auto")
    assert code == 0, said


def test_suite_that_takes_no_fixture_loads_neither_server_nor_web_client(tmp_path: Path) -> None:
    text = """
import sys

def test_nothing_is_loaded():
    assert not {"aiohttp", "aiogram.testing.server", "aiogram.api.client.bot"} & sys.modules.keys()
"""
    code, said = run(tmp_path, {"test_it.py": text})
    assert code == 0, said


def test_without_pytest_asyncio_the_remedy_is_named(tmp_path: Path) -> None:
    text = "def test_it(bot_api_server):\n    pass\n"
    hide = "import sys\nsys.modules['pytest_asyncio'] = None\n"
    files = {"test_it.py": text, "hide.py": hide}
    code, said = run(tmp_path, files, "-p", "no:asyncio", "-p", "hide")
    assert code == 1
    assert "the fixture bot_api_server needs pytest-asyncio: pip install pytest-asyncio" in said
