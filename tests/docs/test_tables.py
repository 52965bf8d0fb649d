"""What the tables show of a type or method, read from its source."""

from __future__ import annotations

from typing import Any

import griffe
import pytest

from docs._machinery.griffe_extension import Reference
from docs._machinery.snippets import ROOT


@pytest.fixture(scope="module")
def tables() -> dict[str, Reference]:
    extensions = griffe.load_extensions("docs._machinery.griffe_extension")
    package: Any = griffe.load("aiogram", search_paths=[ROOT], extensions=extensions)
    found: dict[str, Reference] = package["types"].extra["reference"] | package["methods"].extra["reference"]
    return found


DEFAULTS = {
    ("GetUpdates", "limit"): "100",
    ("SetMyCommands", "scope"): "BotCommandScopeDefault",
    ("SendDice", "emoji"): "'🎲'",
    ("SendMessage", "text"): None,
    ("Message", "message_thread_id"): None,
}


@pytest.mark.parametrize(("owner", "name"), DEFAULTS)
def test_a_default_of_telegram_is_shown(tables: dict[str, Reference], owner: str, name: str) -> None:
    (row,) = [one for one in tables[owner].fields if one.name == name]
    assert row.default == DEFAULTS[owner, name]


NEWER = {
    ("SendMessage", "business_connection_id"): "7.2",
    ("SendMessage", "chat_id"): None,
    ("SetChatMemberTag", "tag"): None,
    ("ChatJoinRequest", "user_chat_id"): "6.5",
    ("URLInputFile", "url"): None,
}


@pytest.mark.parametrize(("owner", "name"), NEWER)
def test_a_field_that_came_after_its_owner_says_since_when(tables: dict[str, Reference], owner: str, name: str) -> None:
    (row,) = [one for one in tables[owner].fields if one.name == name]
    assert row.since == NEWER[owner, name]


def test_values_outside_a_range_that_are_accepted_are_shown(tables: dict[str, Reference]) -> None:
    rows = {one.name: one for one in tables["SendLocation"].fields}
    assert rows["live_period"].limits == ("60 to 86400 or 2147483647",)


def test_a_discriminator_is_neither_required_nor_optional(tables: dict[str, Reference]) -> None:
    (status,) = [one for one in tables["ChatMemberOwner"].fields if one.name == "status"]
    assert (status.required, "".join(one.text for one in status.type)) == (None, "Literal['creator']")


def test_a_union_that_has_more_than_types_lists_all_of_them(tables: dict[str, Reference]) -> None:
    members = {"".join(one.text for one in member.type): member.text for member in tables["RichText"].members}
    assert list(members)[:3] == ["str", "list[RichText]", "RichTextBold"]
    assert all(members.values())
    assert not any(name.startswith("_") for name in members)


def test_a_class_that_is_no_struct_shows_how_it_is_made_and_what_it_has(tables: dict[str, Reference]) -> None:
    table = tables["FSInputFile"]
    assert table.constructor == "FSInputFile(path, filename=None, chunk_size=CHUNK)"
    assert {one.name: "".join(name.text for name in one.type) for one in table.fields} == {
        "path": "Path",
        "filename": "str | None",
        "chunk_size": "int",
    }
    assert all(one.required is None and one.text for one in table.fields)
    assert tables["User"].constructor is None


def test_everything_has_a_place_in_the_official_order(tables: dict[str, Reference]) -> None:
    assert [name for name, one in tables.items() if one.facts is None] == []
    assert tables["FSInputFile"].facts == tables["InputFile"].facts
