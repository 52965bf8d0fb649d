"""What griffe has read of the package, after an edit of one of its modules."""

from __future__ import annotations

import shutil
from pathlib import Path
from types import SimpleNamespace
from typing import Any

import griffe
import pytest

from docs._machinery import package
from docs._machinery.package import read_package

ROOT = Path(__file__).parents[2]


NAMES = ("aiogram.api.types.Chat", "aiogram.types.Chat", "aiogram.api.types.chat_full_info.Chat")
"""What leads to `Chat`, outside of its module."""


class Handler:
    """As much of the handler of mkdocstrings as reading takes."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self._modules_collection = griffe.ModulesCollection()
        self._lines_collection = griffe.LinesCollection()
        self.collected = 0

    def get_options(self, _: dict[str, Any]) -> Any:
        return SimpleNamespace(extensions=["docs._machinery.griffe_extension"])

    def normalize_extension_paths(self, extensions: list[str]) -> list[str]:
        return extensions

    def collect(self, name: str, options: Any) -> None:
        self.collected += 1
        loader = griffe.GriffeLoader(
            extensions=griffe.load_extensions(*options.extensions),
            search_paths=[self.folder],
            modules_collection=self._modules_collection,
            lines_collection=self._lines_collection,
        )
        loader.load(name)
        loader.resolve_aliases()

    def read(self, path: str) -> Any:
        return self._modules_collection[path]


@pytest.fixture
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    shutil.copytree(ROOT / "aiogram", tmp_path / "aiogram", ignore=shutil.ignore_patterns("__pycache__", "testing"))
    monkeypatch.setattr(package, "_root", lambda: tmp_path / "aiogram")
    monkeypatch.setattr(package, "_last", [])
    return tmp_path


def edit(path: Path, old: str, new: str) -> None:
    text = path.read_text("utf-8")
    assert old in text
    path.write_text(text.replace(old, new, 1), "utf-8")


def test_one_module_is_read_again_and_every_name_leads_to_what_it_has_now(folder: Path) -> None:
    first = Handler(folder)
    read_package(first)
    old = [first.read(name).target for name in NAMES]
    edit(folder / "aiogram/api/types/chat.py", "    id: int", "    another: str\n    id: int")
    handler = Handler(folder)
    read_package(handler)
    assert handler.collected == 0
    new = handler.read("aiogram.api.types.chat.Chat")
    assert "another" in new.members
    assert all(one is not new for one in old)
    assert all(handler.read(name).target is new for name in NAMES)


def test_tables_are_those_of_what_has_been_read_last(folder: Path) -> None:
    first = Handler(folder)
    read_package(first)
    before = dict(first.read("aiogram.types").extra["reference"])
    assert all(one.state for one in before.values())
    edit(folder / "aiogram/api/types/chat.py", "    id: int", "    another: str\n    id: int")
    edit(folder / "aiogram/api/types/menu_button_default.py", "No menu button of", "Another menu button of")
    handler = Handler(folder)
    read_package(handler)
    now = handler.read("aiogram.types").extra["reference"]
    # Itself, what inherits its fields, and a union: of a summary, others are told.
    assert [one for one in now if now[one].state != before[one].state] == ["Chat", "ChatFullInfo", "MenuButton"]


@pytest.mark.parametrize("path", ["aiogram/api/types/base.py", "aiogram/enums.py"])
def test_what_others_are_made_of_is_read_with_all_others(folder: Path, path: str) -> None:
    read_package(Handler(folder))
    file = folder / path
    file.write_text(file.read_text("utf-8") + "\nADDED = 1\n", "utf-8")
    handler = Handler(folder)
    read_package(handler)
    assert handler.collected == 1


def test_new_module_is_read_with_all_others(folder: Path) -> None:
    read_package(Handler(folder))
    (folder / "aiogram/api/types/added.py").write_text('"""New."""\n', "utf-8")
    handler = Handler(folder)
    read_package(handler)
    assert handler.collected == 1


def test_what_has_not_changed_is_not_read_again(folder: Path) -> None:
    first, second = Handler(folder), Handler(folder)
    read_package(first)
    read_package(second)
    assert second.collected == 0
    assert second.read("aiogram") is first.read("aiogram")
