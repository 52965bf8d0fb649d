"""Every alias that users of this package know builds its call from the object."""

from __future__ import annotations

import ast
import inspect
import sys
from pathlib import Path
from typing import TYPE_CHECKING, Any

import msgspec
import pytest

from aiogram.api import lazy, types
from aiogram.api.alias import Alias
from aiogram.api.client.wire import decode
from aiogram.api.names import api_name
from aiogram.api.signatures import parameters
from aiogram.types import Chat, Message, User
from tests.conformance.expected import facts
from tests.conformance.test_conformance import path_of
from tests.strategies import hints, objects, on_the_wire, simplest, values

if TYPE_CHECKING:
    from aiogram import Bot

STRUCTS: dict[str, Any] = lazy.everything(types)
ALIASES = [(owner, name) for owner, found in facts()["aliases"].items() for name in found]
DECLARED: dict[tuple[str, str], Alias[Any]] = {
    (cls.__name__, name): value
    for cls in STRUCTS.values()
    if isinstance(cls, type)
    for name, value in vars(cls).items()
    if isinstance(value, Alias)
}
PERSON = User(id=7, is_bot=False, first_name="A")
HAVING = {
    "chat": Chat(id=-100, type="supergroup"),
    "from_user": PERSON,
    "receiver_user": PERSON,
    "is_topic_message": True,
}
"""Attributes that an alias looks into; all others get a value of their type that is theirs alone."""


def having_everything(owner: str) -> Any:
    """Return an object with a value of its own in every attribute that is a number or a text."""
    cls = STRUCTS[owner]
    kinds = hints(cls)
    required = {field.name for field in msgspec.structs.fields(cls) if field.required}
    fine: dict[str, Any] = {}
    for number, name in enumerate(cls.__struct_fields__):
        if name in HAVING:
            fine[name] = HAVING[name]
        elif name in required or kinds[name] in (int | None, str | None):
            fine[name] = _own_value(kinds[name], number)
    return cls(**fine)


def _own_value(kind: Any, number: int) -> Any:
    if kind in (int, int | None):
        return 1000 + number
    return f"value {number}" if kind in (str, str | None) else simplest(values(kind, 0))


def value_of(obj: Any, path: str) -> Any:
    """Read a path of the facts off an object, without the code that aliases use."""
    if path.endswith("()"):
        return getattr(obj, path.removesuffix("()"))()
    for name in path.split("."):
        obj = getattr(obj, name)
    return obj


def required_names(alias: Alias[Any]) -> list[str]:
    return [one.name for one in parameters(alias.method) if one.default is inspect.Parameter.empty]


def required_arguments(alias: Alias[Any]) -> dict[str, Any]:
    method: Any = alias.method
    call = simplest(objects(method, 0, bounded=True))
    return {name: getattr(call, name) for name in required_names(alias) if name not in alias.fill}


@pytest.mark.parametrize(("owner", "name"), ALIASES)
def test_an_alias_builds_its_call_from_the_object(owner: str, name: str) -> None:
    alias = DECLARED[owner, name]
    obj = having_everything(owner)
    official = facts()["aliases"][owner][name]
    arguments = required_arguments(alias)
    call = getattr(obj, name)(**arguments)
    fields = alias.method.__struct_fields__
    filled = {
        key: value_of(obj, path_of(path)) for key, path in official["fill"].items() if key in fields and path != "None"
    }
    assert api_name(type(call).__name__) == official["method"]
    assert {key: getattr(call, key) for key in filled} == filled
    assert call == alias.method(**filled, **arguments)


@pytest.mark.parametrize(("owner", "name"), DECLARED)
def test_drop_is_the_number_of_leading_parameters_that_are_hidden(owner: str, name: str) -> None:
    alias = DECLARED[owner, name]
    declared = parameters(alias.method)
    hidden = [one.name for one in declared if one.name in alias.fill and one.default is inspect.Parameter.empty]
    written_out = (owner, name) in {("Message", "forward"), ("Message", "copy_to")}
    leading = [one.name for one in declared[: alias.drop]]
    assert (leading == []) if written_out else (leading == hidden)


@pytest.mark.parametrize(("owner", "name"), DECLARED)
def test_what_an_alias_passes_first_is_no_parameter_that_it_fills(owner: str, name: str) -> None:
    alias = DECLARED[owner, name]
    shown = [one for one in inspect.signature(getattr(STRUCTS[owner], name)).parameters if one != "self"]
    unfilled = [one.name for one in parameters(alias.method) if one.name not in alias.fill]
    assert not unfilled or shown[0] == unfilled[0]


SOURCES = [
    (owner, name, parameter, path.partition(".")[0])
    for (owner, name), alias in DECLARED.items()
    for parameter, path in alias.fill.items()
    if parameter in required_names(alias)
    and not path.endswith("()")
    and path.partition(".")[0] in STRUCTS[owner].__struct_fields__
]


@pytest.mark.parametrize(("owner", "name", "parameter", "attribute"), SOURCES)
def test_an_object_without_the_attribute_says_which_one_it_lacks(
    owner: str, name: str, parameter: str, attribute: str
) -> None:
    alias = DECLARED[owner, name]
    lacking = msgspec.structs.replace(having_everything(owner), **{attribute: None})
    expected = rf"{owner}\.{name}\(\) fills {parameter} from `{attribute}`, which this object does not have"
    with pytest.raises(ValueError, match=expected):
        getattr(lacking, name)(**required_arguments(alias))


@pytest.mark.parametrize("name", ["forward", "copy_to"])
def test_a_signature_that_is_written_out_is_the_real_one(name: str) -> None:
    tree = ast.parse(Path(str(sys.modules[Message.__module__].__file__)).read_text("utf-8"))
    (written,) = [
        node
        for node in ast.walk(tree)
        if isinstance(node, ast.FunctionDef) and node.name == name and not node.decorator_list
    ]
    real = inspect.signature(getattr(Message, name))
    arguments = written.args
    shown = [one for one in real.parameters.values() if one.name != "self"]
    assert [(one.arg, ast.unparse(one.annotation or ast.Constant(None))) for one in arguments.args[1:]] == [
        (one.name, one.annotation) for one in shown
    ]
    optional = [one for one in shown if one.default is not inspect.Parameter.empty]
    assert [ast.unparse(one) for one in arguments.defaults] == ["None"] * len(optional)
    assert [arguments.kwonlyargs, arguments.vararg, arguments.kwarg] == [[], None, None]
    assert ast.unparse(written.returns or ast.Constant(None)) == real.return_annotation


def test_every_alias_that_is_declared_is_official() -> None:
    assert sorted(DECLARED) == sorted(ALIASES)


@pytest.mark.parametrize("owner", sorted({owner for owner, _ in DECLARED}))
def test_what_has_aliases_remembers_the_bot_that_received_it(bot: Bot, owner: str) -> None:
    data = msgspec.json.encode(on_the_wire(having_everything(owner)))
    received = decode(STRUCTS[owner], data, bot, "it")
    assert received.bot is bot
    name = next(name for one, name in DECLARED if one == owner)
    assert getattr(received, name)(**required_arguments(DECLARED[owner, name])).bot is bot
