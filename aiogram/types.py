"""The short spelling of `aiogram.api.types`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from aiogram.api import lazy
from aiogram.api import types as _types

if TYPE_CHECKING:
    from aiogram.api.types import *  # noqa: F403 (the list stands there)


def __getattr__(name: str) -> Any:
    # Already loaded, or to be loaded there.
    return vars(_types)[name] if name in vars(_types) else lazy.load(_types, name, __name__)


def __dir__() -> list[str]:
    return dir(_types)
