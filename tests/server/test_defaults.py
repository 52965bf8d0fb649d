"""A method that is new, and has no behaviour yet: a typed answer that says what it is."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from aiogram import Bot
from aiogram.api import lazy, methods
from aiogram.api.client.wire import read_answer
from aiogram.api.names import stem
from aiogram.testing import BotApiServer
from aiogram.testing.core import DEFAULT, HANDLED, handler

if TYPE_CHECKING:
    from collections.abc import AsyncIterator

METHODS = sorted(lazy.everything(methods))


@pytest.fixture
async def server() -> AsyncIterator[BotApiServer]:
    async with BotApiServer() as server:
        yield server


@pytest.mark.parametrize("name", METHODS)
async def test_a_method_without_behaviour_is_answered_with_its_return_type(
    name: str, server: BotApiServer, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("aiogram.testing.core.handler", lambda _: None)
    cls = getattr(methods, name)
    answer = await server.core.call(server.token, cls.__api_name__)
    required = dict.fromkeys(cls.__struct_fields__[: len(cls.__struct_fields__) - len(cls.__struct_defaults__)], 0)
    read_answer(cls(**required), answer.status, answer.json, Bot(server.token))
    assert (answer.status, answer.headers["X-Bot-Api-Answer"]) == (200, DEFAULT)


def test_every_method_of_this_version_has_behaviour() -> None:
    assert [name for name in METHODS if handler(stem(name)) is None] == []


async def test_a_method_with_behaviour_says_so(server: BotApiServer) -> None:
    answer = await server.core.call(server.token, "getMe")
    assert answer.headers["X-Bot-Api-Answer"] == HANDLED
