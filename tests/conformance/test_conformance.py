"""The code and the facts of the Bot API say the same, in both directions; departures are data with a reason."""

from __future__ import annotations

import ast
import inspect
import re
import tomllib
from datetime import UTC, datetime
from itertools import zip_longest
from pathlib import Path
from typing import Any, get_args

import pytest
from msgspec import Struct, structs

from aiogram.api import lazy, methods, types
from aiogram.api.alias import Alias
from aiogram.api.client.wire import json_values
from aiogram.api.linking import link
from aiogram.api.names import api_name, stem
from aiogram.api.signatures import declared_result
from tests.conformance.derive import FACTS
from tests.conformance.expected import SCALARS, WIRE_NAMES, annotation, default, facts, ordered

TYPES: dict[str, Any] = lazy.everything(types)
METHODS: dict[str, Any] = {api_name(name): cls for name, cls in lazy.everything(methods).items()}
STRUCTS = {name: cls for name, cls in TYPES.items() if isinstance(cls, type) and issubclass(cls, Struct)}
UNIONS = {name: union for name, union in TYPES.items() if name not in STRUCTS and get_args(union)}
OWNERS = {**STRUCTS, **METHODS}
DEPARTURES = tomllib.loads(Path(__file__).with_name("departures.toml").read_text("utf-8"))
SELF_ATTRIBUTES: dict[str, str] = {
    departure["written"]: name.partition(".")[2] for name, departure in DEPARTURES["aliases"].items()
}


def written_fields(name: str) -> tuple[structs.FieldInfo, ...]:
    link(OWNERS[name])
    return structs.fields(OWNERS[name])


def owner_facts(name: str) -> dict[str, Any]:
    found: dict[str, Any] = facts()["methods" if name in METHODS else "types"][name]
    return found


def exists(official: str) -> bool:
    inner = official.removeprefix("Array of ").removeprefix("Array of ")
    return inner in SCALARS or inner in TYPES


def expected_fields(name: str) -> dict[str, str]:
    """Wire name -> annotation of the fields whose types the package has, in order."""
    fields = owner_facts(name)["fields"]
    order = ordered(name) if name in METHODS else list(fields)
    found = {}
    for wire in order:
        here = {**fields[wire], "types": [one for one in fields[wire]["types"] if exists(one)]}
        if here["types"] and here.get("const_kind") != "discriminator":
            found[wire] = annotation(name, wire, here)
    return found


def normal(text: str) -> str:
    # That the server moves a number into its range is no fact of the official page.
    return ast.unparse(ast.parse(text.replace(", clamped=True", "")))


def place(cls: type, field: str) -> str:
    """Return where a field is written: file and line."""
    owner = next(one for one in cls.__mro__ if field in vars(one).get("__annotations__", {}))
    lines, first = inspect.getsourcelines(owner)
    number = next(number for number, line in enumerate(lines, first) if line.startswith(f"    {field}:"))
    return f"{Path(inspect.getfile(owner)).relative_to(FACTS.parents[1]).as_posix()}:{number}"


def departed(kind: str, name: str) -> str | None:
    departure: dict[str, str] = DEPARTURES[kind].get(name, {})
    return departure.get("written")


@pytest.mark.parametrize("name", OWNERS)
def test_a_type_or_method_has_the_official_fields_in_the_official_order(name: str) -> None:
    written, official = written_fields(name), list(expected_fields(name))
    names = [field.encode_name for field in written]
    if names != official:
        wrong = [field for field, right in zip_longest(written, official) if field and field.encode_name != right]
        at = place(OWNERS[name], (wrong or written)[0].name)
        pytest.fail(f"{at}: {name} has the fields {', '.join(names)}. The facts say: {', '.join(official)}")


@pytest.mark.parametrize("name", OWNERS)
def test_a_field_has_the_official_type_and_limits(name: str) -> None:
    annotations = {
        field: text for cls in reversed(OWNERS[name].__mro__) for field, text in inspect.get_annotations(cls).items()
    }
    for wire, expected in expected_fields(name).items():
        official = departed("annotations", f"{name}.{wire}") or expected
        field = WIRE_NAMES.get(wire, wire)
        assert field in annotations, f"{inspect.getfile(OWNERS[name])}: {name} has no field {field}"
        written = annotations[field]
        assert normal(written) == normal(official), (
            f"{place(OWNERS[name], field)}: {name}.{wire} is {written}. The facts say: {official}"
        )


@pytest.mark.parametrize("name", OWNERS)
def test_a_field_has_the_official_default_on_the_wire(name: str) -> None:
    """Left out means left out: Telegram knows its own defaults."""
    fields = owner_facts(name)["fields"]
    for field in written_fields(name):
        if f"{name}.{field.name}" in DEPARTURES["constants"]["names"]:
            continue
        official = fields.get(field.encode_name)
        assert official, f"{place(OWNERS[name], field.name)}: the facts know no {name}.{field.name}"
        assert field.required is bool(official.get("required")), f"{name}.{field.name}"
        assert field.required or field.default is default(name, field.name), f"{name}.{field.name}"


@pytest.mark.parametrize("name", METHODS)
def test_a_method_returns_what_telegram_returns(name: str) -> None:
    _, result = declared_result(METHODS[name])
    written = result if isinstance(result, str) else result.__name__
    expected = []
    for one in owner_facts(name)["returns"]:
        inner = one.removeprefix("Array of ")
        inner = SCALARS.get(inner, inner)
        expected.append(f"list[{inner}]" if one.startswith("Array of ") else inner)
    assert written == " | ".join(expected)


@pytest.mark.parametrize("name", STRUCTS)
def test_a_constant_is_the_tag_and_can_be_read(name: str) -> None:
    constants = {
        wire: field["const"]
        for wire, field in owner_facts(name)["fields"].items()
        if field.get("const_kind") == "discriminator"
    }
    cls = STRUCTS[name]
    tagged = {cls.__struct_config__.tag_field: cls.__struct_config__.tag} if constants else {}
    assert tagged == constants
    assert {wire: getattr(cls, wire) for wire in constants} == constants


@pytest.mark.parametrize("name", UNIONS)
def test_a_union_has_the_official_members(name: str) -> None:
    members = {one for one in owner_facts(name)["subtypes"] if one in facts()["types"]}
    assert {one.__name__ for one in get_args(UNIONS[name]) if one in STRUCTS.values()} == members


@pytest.mark.parametrize("owner", facts()["aliases"])
def test_a_type_has_the_aliases_that_users_of_this_package_know(owner: str) -> None:
    expected = {
        name: (body["method"], {key: path_of(path) for key, path in body["fill"].items() if path != "None"})
        for name, body in facts()["aliases"][owner].items()
        if body["method"] in METHODS and all(key in METHODS[body["method"]].__struct_fields__ for key in body["fill"])
    }
    declared = {
        name: (api_name(value.method_name), value.fill)
        for name, value in vars(STRUCTS[owner]).items()
        if isinstance(value, Alias)
    }
    assert {name: declared.get(name) for name in expected} == expected


def path_of(expression: str) -> str:
    path = expression.removeprefix("self.")
    return SELF_ATTRIBUTES.get(path, path)


@pytest.mark.parametrize("name", DEPARTURES["constants"]["names"])
def test_a_constant_that_need_not_be_said_is_sent(name: str) -> None:
    owner, _, field = name.partition(".")
    assert owner_facts(owner)["fields"][field]["const"] is True
    assert json_values(OWNERS[owner](), owner, datetime.now(UTC)) == {field: True}


@pytest.mark.parametrize("name", DEPARTURES["annotations"])
def test_a_departure_is_one(name: str) -> None:
    owner, _, wire = name.partition(".")
    assert DEPARTURES["annotations"][name]["reason"].endswith(".")
    if owner in OWNERS:
        assert normal(expected_fields(owner)[wire]) != normal(DEPARTURES["annotations"][name]["written"])


def test_every_official_type_and_method_has_a_module_and_no_other() -> None:
    known = [*facts()["types"], *facts()["methods"], *DEPARTURES["own_types"]["names"]]
    assert {stem(name) for name in [*TYPES, *METHODS]} == {stem(name) for name in known}


def test_the_facts_hold_no_sentences() -> None:
    """They are names, numbers and versions; nobody's words."""
    text = FACTS.read_text("utf-8")
    longest = max(re.findall(r'"((?:[^"\\]|\\.)*)"', text), key=lambda one: one.count(" "))
    assert longest.count(" ") < 7, longest
