"""The short spelling of `aiogram.api.methods`."""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING, Any

from aiogram.api import lazy
from aiogram.api import methods as _methods

if TYPE_CHECKING:
    from aiogram.api.methods import *  # noqa: F403 (the list stands there)
    from aiogram.api.methods.base import TelegramMethod as TelegramMethod  # noqa: PLC0414 (for others to import)

_ELSEWHERE = {"TelegramMethod": "aiogram.api.methods.base"}
"""Names that belong to no module of the package and that users of this package import from here."""


def __getattr__(name: str) -> Any:
    if name in _ELSEWHERE:
        return getattr(import_module(_ELSEWHERE[name]), name)
    # Already loaded, or to be loaded there.
    return vars(_methods)[name] if name in vars(_methods) else lazy.load(_methods, name, __name__)


def __dir__() -> list[str]:
    return dir(_methods)
