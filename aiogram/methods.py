"""The short spelling of `aiogram.api.methods`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from aiogram.api import lazy
from aiogram.api import methods as _methods

if TYPE_CHECKING:
    from aiogram.api.methods import *  # noqa: F403 (the list stands there)


def __getattr__(name: str) -> Any:
    # Already loaded, or to be loaded there.
    return vars(_methods)[name] if name in vars(_methods) else lazy.load(_methods, name, __name__)


def __dir__() -> list[str]:
    return dir(_methods)
