"""A bot written for the package that people know as `aiogram` finds what it knows, or the docs say what differs."""

from __future__ import annotations

import tomllib
from fnmatch import fnmatchcase
from pathlib import Path
from typing import TypedDict

import pytest

from tests.compat.comparison import found, known

ROOT = Path(__file__).parents[2]
PAGE = ROOT / "docs" / "guides" / "coming_from_aiogram.md"


class Difference(TypedDict):
    title: str
    names: list[str]
    reason: str


DIFFERENCES: list[Difference] = tomllib.loads(Path(__file__).with_name("differences.toml").read_text("utf-8"))[
    "difference"
]
PATTERNS = [pattern for difference in DIFFERENCES for pattern in difference["names"]]
FOUND = sorted(set(found()))


def test_every_difference_is_listed() -> None:
    assert [name for name in FOUND if not any(fnmatchcase(name, pattern) for pattern in PATTERNS)] == []


@pytest.mark.parametrize("pattern", PATTERNS)
def test_a_difference_that_is_listed_is_one(pattern: str) -> None:
    assert any(fnmatchcase(name, pattern) for name in FOUND)


@pytest.mark.parametrize("difference", DIFFERENCES, ids=lambda difference: difference["title"])
def test_a_difference_is_explained_on_the_page_for_people_who_come_from_there(difference: Difference) -> None:
    assert f"\n### {difference['title']}\n" in PAGE.read_text("utf-8")
    assert difference["reason"].endswith(".")


def test_what_is_compared_is_the_whole_of_the_interface() -> None:
    bot = known()["members"]["client.bot.Bot"]
    assert bot["send_message"][:2] == ["chat_id", "text"]
    assert len(bot) > 180
    assert len(known()["fields"]) > 500
    assert sum(len(members) for path, members in known()["members"].items() if path.startswith("types.")) > 200
