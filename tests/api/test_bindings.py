from __future__ import annotations

import inspect
import pydoc
from typing import TYPE_CHECKING, Any

import pytest

from aiogram import Bot
from aiogram.api import lazy, methods
from aiogram.api.names import stem

if TYPE_CHECKING:
    from tests.scripted_server import Script

METHODS = sorted(lazy.everything(methods))


@pytest.mark.parametrize("name", METHODS)
def test_every_method_is_a_method_of_the_bot_with_the_same_parameters(name: str) -> None:
    function = getattr(Bot, stem(name))
    method = getattr(methods, name)
    assert inspect.iscoroutinefunction(function)
    this, *parameters = inspect.signature(function).parameters.values()
    assert this.name == "self"
    assert [one.name for one in parameters] == list(method.__struct_fields__)
    assert inspect.getdoc(function) == inspect.getdoc(method)


def test_the_signature_shows_types_without_their_limits() -> None:
    assert str(inspect.signature(Bot.answer_callback_query)) == (
        "(self, /, callback_query_id: 'str', text: 'str | None' = None, show_alert: 'bool | None' = None, "
        "url: 'str | None' = None, cache_time: 'int | None' = None) -> 'bool'"
    )
    assert inspect.signature(Bot.get_updates).return_annotation == "list[Update]"


def test_the_signature_of_a_method_of_a_bot_has_no_self(bot: Bot) -> None:
    assert list(inspect.signature(bot.get_me).parameters) == []


def test_help_shows_every_method() -> None:
    shown = pydoc.plain(pydoc.render_doc(Bot))
    for name in METHODS:
        assert f"{stem(name)}(" in shown
    assert "Tell the person who pressed an inline button" in shown


async def test_arguments_are_passed_by_place_and_by_name(bot: Bot, script: Script) -> None:
    script.returns(True).returns(True)
    await bot.answer_callback_query("1", "hi")
    await bot.answer_callback_query(text="hi", callback_query_id="1")
    assert script.asked == [("answerCallbackQuery", {"callback_query_id": "1", "text": "hi"})] * 2


@pytest.mark.parametrize("arguments", [{}, {"chat_id": 1}, {"chat_id": 1, "text": "x", "colour": "red"}])
async def test_missing_and_unknown_arguments_are_refused(bot: Bot, script: Script, arguments: dict[str, Any]) -> None:
    with pytest.raises(TypeError, match=r"text|colour|chat_id"):
        await bot.send_message(**arguments)
    assert script.calls == []
