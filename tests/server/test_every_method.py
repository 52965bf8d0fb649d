"""Every method, called by a `Bot` over HTTP: it arrives as it was meant, and what comes back can be read."""

from __future__ import annotations

import json
from contextlib import suppress
from typing import TYPE_CHECKING, Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from aiogram import Bot
from aiogram.api.client.wire import json_values
from aiogram.exceptions import TelegramAPIError
from tests.server.random_calls import ENDING, METHODS
from tests.strategies import NOW, objects

if TYPE_CHECKING:
    from aiogram.testing import BotApiServer


@pytest.mark.parametrize("name", sorted(METHODS.keys() - ENDING))
@settings(max_examples=4, suppress_health_check=[HealthCheck.function_scoped_fixture, HealthCheck.too_slow])
@given(data=st.data())
async def test_every_method_arrives_as_it_was_meant_and_its_answer_is_read(
    server: BotApiServer, name: str, data: st.DataObject
) -> None:
    method = data.draw(objects(METHODS[name], 1, bounded=True))
    async with Bot(server.token, server=server.url, check_limits=False) as bot:
        # Most of what is made up is refused; an answer that cannot be read is another error.
        with suppress(TelegramAPIError):
            await bot(method)
    arrived = server.exchanges[-1]
    assert arrived.method == name
    expected: dict[str, Any] = json_values(method, name, NOW)
    assert {key: _like(arrived.parameters[key], value) for key, value in expected.items()} == expected


def _like(text: str, value: Any) -> Any:
    """Return a parameter as the text that it was, or as the JSON that it stands for."""
    return text if isinstance(value, str) else json.loads(text)
