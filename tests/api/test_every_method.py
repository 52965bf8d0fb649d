"""Every method, sent over HTTP with generated arguments and answered with a generated result."""

from __future__ import annotations

import inspect
from typing import TYPE_CHECKING, Any

import msgspec
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from aiogram.api import lazy, methods
from aiogram.api.client.wire import decode
from aiogram.api.names import api_name, stem
from aiogram.api.signatures import result_type
from aiogram.api.types.input_file import InputFile
from tests.conformance.expected import facts
from tests.strategies import hints, objects, on_the_wire, values

if TYPE_CHECKING:
    from aiogram import Bot
    from tests.scripted_server import Script

METHODS = {api_name(name): cls for name, cls in lazy.everything(methods).items()}
HURRIED = settings(max_examples=3, suppress_health_check=[HealthCheck.function_scoped_fixture, HealthCheck.too_slow])


def as_received(posted: Any, kind: Any) -> Any:
    """Read a posted parameter as the type that the annotation gives it."""
    return (
        posted if InputFile in getattr(kind, "__args__", ()) else decode(kind, msgspec.json.encode(posted), None, "it")
    )


@pytest.mark.parametrize("name", METHODS)
@HURRIED
@given(data=st.data())
async def test_every_method_is_posted_under_its_name_and_its_result_is_read(
    bot: Bot, script: Script, name: str, data: st.DataObject
) -> None:
    cls = METHODS[name]
    kinds = hints(cls)
    call = data.draw(objects(cls, 0, bounded=True))
    arguments = {field.name: getattr(call, field.name) for field in msgspec.structs.fields(cls) if field.required}
    expected = data.draw(values(result_type(cls), 1))
    script.returns(on_the_wire(expected))
    assert await getattr(bot, stem(cls.__name__))(**arguments) == expected
    posted_name, posted = script.asked[-1]
    assert posted_name == name
    assert {field: as_received(value, kinds[field]) for field, value in posted.items()} == arguments


@pytest.mark.parametrize("name", METHODS)
def test_every_binding_shows_the_official_parameters(bot: Bot, name: str) -> None:
    function = getattr(bot, stem(METHODS[name].__name__))
    official = facts()["methods"][name]["fields"]
    shown = inspect.signature(function).parameters
    assert shown.keys() == official.keys()
    required = {field for field, one in shown.items() if one.default is inspect.Parameter.empty}
    assert required == {field for field, one in official.items() if one.get("required")}
    assert (inspect.getdoc(function) or "").startswith((inspect.getdoc(METHODS[name]) or "nothing").splitlines()[0])
