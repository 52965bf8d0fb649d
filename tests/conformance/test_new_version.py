"""A new version of the Bot API: the tools say what it changes, and start the modules of what is new."""

from __future__ import annotations

import ast
import json
import re
import shutil
from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest

from tests.conformance import derive, expected, start

if TYPE_CHECKING:
    from collections.abc import Callable

ROOT = Path(__file__).parents[2]
FACTS: dict[str, Any] = json.loads((ROOT / "facts" / "bot_api.json").read_text("utf-8"))


def source_of(facts: dict[str, Any], folder: Path) -> Path:
    """Write facts in the form that the tool derives them from, with sentences."""

    def owners(kind: str) -> list[dict[str, Any]]:
        return [
            body | {"name": name, "description": "A sentence.", "fields": fields(body)}
            for name, body in facts[kind].items()
        ]

    def fields(body: dict[str, Any]) -> list[dict[str, Any]]:
        return [one | {"name": name, "description": "Another."} for name, one in body["fields"].items()]

    api = {
        "version": facts["version"],
        "release_date": facts["released"],
        "update_types": facts["update_types"],
        "update_types_off_by_default": facts["update_types_off_by_default"],
        "related_enums": {"parse_modes": facts["parse_modes"]},
        "types": owners("types"),
        "methods": owners("methods"),
    }
    folder.mkdir()
    (folder / "bot-api.json").write_text(json.dumps(api), "utf-8")
    (folder / "aliases.json").write_text(json.dumps({"aliases": facts["aliases"]}), "utf-8")
    return folder


@cache
def newer() -> dict[str, Any]:
    """Return the facts of a version that adds a type, a method and a field, changes a limit and removes a field."""
    facts: dict[str, Any] = json.loads(json.dumps(FACTS))
    facts["version"] = "99.0"
    facts["types"]["Lamp"] = {
        "section": "Available types",
        "since": "99.0",
        "fields": {"brightness": {"types": ["Integer"], "required": True, "min": 0, "max": 100, "since": "99.0"}},
    }
    facts["methods"]["switchLamp"] = {
        "section": "Available methods",
        "since": "99.0",
        "returns": ["Lamp"],
        "fields": {"chat_id": FACTS["methods"]["sendMessage"]["fields"]["chat_id"]},
    }
    facts["types"]["Dice"]["fields"]["colour"] = {"types": ["String"], "since": "99.0"}
    facts["methods"]["answerCallbackQuery"]["fields"]["text"]["max_length"] = 300
    del facts["types"]["Contact"]["fields"]["vcard"]
    return facts


def test_facts_are_what_is_derived_from_their_source(tmp_path: Path) -> None:
    assert derive.derive(source_of(FACTS, tmp_path / "source")) == FACTS


def test_tool_prints_what_a_version_adds_changes_and_removes(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    kept = tmp_path / "bot_api.json"
    kept.write_text(json.dumps(FACTS), "utf-8")
    monkeypatch.setattr(derive, "FACTS", kept)
    assert derive.main([str(source_of(newer(), tmp_path / "source"))]) == 0
    said = capsys.readouterr().out.splitlines()
    assert said[:-1] == [
        'changed  version: "10.3" -> "99.0"',
        "added    types.Lamp",
        "removed  types.Contact.fields.vcard",
        "added    types.Dice.fields.colour",
        "added    methods.switchLamp",
        "changed  methods.answerCallbackQuery.fields.text.max_length: 200 -> 300",
    ]
    assert said[-1].startswith("6 changes; ")
    assert "sentence" not in kept.read_text("utf-8")


def test_folder_without_facts_is_refused_with_what_to_do(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert derive.main([str(tmp_path)]) == 2
    assert "python -m tests.conformance.derive FOLDER" in capsys.readouterr().err


@pytest.fixture
def package(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A copy of the package, for a version that has more."""
    copy = tmp_path / "aiogram"
    shutil.copytree(ROOT / "aiogram", copy, ignore=shutil.ignore_patterns("__pycache__"))
    facts: Callable[[], dict[str, Any]] = newer
    for module in (expected, start):
        monkeypatch.setattr(module, "facts", facts)
    return copy


def test_modules_of_what_is_new_are_started_and_nothing_else_is_touched(package: Path) -> None:
    before = {path: path.read_bytes() for path in package.rglob("*.py")}
    done = start.start(package)
    api = package / "api"
    lamp, method, dice = api / "types/lamp.py", api / "methods/switch_lamp.py", api / "types/dice.py"
    assert done == [f"{dice}: started colour", f"{lamp}: started Lamp", f"{method}: started SwitchLamp"]
    lists = {api / "types/__init__.py", api / "methods/__init__.py"}
    changed = {path for path in package.rglob("*.py") if before.get(path) != path.read_bytes()}
    assert changed <= {lamp, method, dice, *lists}
    assert "brightness: Annotated[int, Range(0, 100)]" in lamp.read_text("utf-8")
    assert re.search(r"class SwitchLamp\(TelegramMethod\[\W?Lamp\W?\],", method.read_text("utf-8"))
    assert "colour: str | None = None" in dice.read_text("utf-8")
    for path in changed:
        ast.parse(path.read_text("utf-8"))
    assert start.start(package) == []
