from __future__ import annotations

import asyncio

import pytest


class Pauses(list[float]):
    """The seconds that the client would have waited."""


@pytest.fixture
def pauses(monkeypatch: pytest.MonkeyPatch) -> Pauses:
    """Let the client's pauses pass at once, and note them."""
    found = Pauses()
    sleep = asyncio.sleep

    async def pass_at_once(seconds: float) -> None:
        found.append(seconds)
        await sleep(0)

    for module in ("bot", "polling"):
        monkeypatch.setattr(f"aiogram.api.client.{module}.asyncio", _Hurried(pass_at_once))
    return found


class _Hurried:
    """`asyncio` with another `sleep`, for one module: the scripted server keeps the real one."""

    def __init__(self, sleep: object) -> None:
        self.sleep = sleep

    def __getattr__(self, name: str) -> object:
        return getattr(asyncio, name)
