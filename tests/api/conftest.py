from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from aiogram.api.client.polling import read_update

if TYPE_CHECKING:
    from collections.abc import Callable

    from aiogram import Bot
    from aiogram.types import CallbackQuery

SAMPLES = Path(__file__).parent / "samples"


@pytest.fixture
def query(bot: Bot) -> Callable[[str], CallbackQuery]:
    """Return a function that decodes the callback query of a sample, received by `bot`."""

    def read(name: str) -> CallbackQuery:
        found = read_update((SAMPLES / f"{name}.json").read_bytes(), bot).callback_query
        assert found is not None
        return found

    return read
