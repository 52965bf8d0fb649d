"""The pytest plugin: a Bot API server, and a bot on it, for each test that takes them.

It comes with the package, and needs pytest-asyncio. Nothing else of the package is imported before a test takes one of
its fixtures.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import pytest

if TYPE_CHECKING:
    from collections.abc import AsyncIterator, Callable

    from aiogram import Bot

    from .server import BotApiServer

MARK = "bot_api"
"""Marker whose keyword arguments are those of the server of a test."""


def pytest_configure(config: pytest.Config) -> None:
    """Make the marker known."""
    explained = f"{MARK}(**settings): arguments for the BotApiServer of this test, over those of bot_api_settings"
    config.addinivalue_line("markers", explained)


def _async_fixture(function: Callable[..., AsyncIterator[Any]]) -> Any:
    """Make a fixture of an async generator, in whichever mode pytest-asyncio is."""
    try:
        import pytest_asyncio  # noqa: PLC0415 (only who uses the fixtures needs it)
    except ImportError:

        @pytest.fixture(name=function.__name__)
        def missing() -> None:
            pytest.fail(f"the fixture {function.__name__} needs pytest-asyncio: pip install pytest-asyncio")

        return missing
    return pytest_asyncio.fixture(function)


@pytest.fixture
def bot_api_settings() -> dict[str, Any]:
    """Arguments for the `BotApiServer` of each test: none, unless a conftest or a module has a fixture of this name."""
    return {}


@_async_fixture
async def bot_api_server(
    request: pytest.FixtureRequest, bot_api_settings: dict[str, Any]
) -> AsyncIterator[BotApiServer]:
    """A Bot API server of its own, with one bot and nobody else; it listens unless a setting is `listen=False`."""
    from .server import BotApiServer  # noqa: PLC0415 (what is not used is not loaded)

    node: pytest.Item = request.node
    mark = node.get_closest_marker(MARK)
    settings: dict[str, Any] = {**bot_api_settings, **(mark.kwargs if mark is not None else {})}
    async with BotApiServer(**settings) as server:
        yield server


@_async_fixture
async def bot_api_bot(bot_api_server: BotApiServer) -> AsyncIterator[Bot]:
    """A `Bot` on that server: over HTTP where it listens, and without a socket otherwise."""
    async with bot_api_server.make_bot() as bot:
        yield bot
