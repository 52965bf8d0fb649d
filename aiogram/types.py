"""The short spelling of `aiogram.api.types`."""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING, Any

from aiogram.api import lazy
from aiogram.api import types as _types

if TYPE_CHECKING:
    from aiogram.api.types import *  # noqa: F403 (the list stands there)
    from aiogram.api.types.base import TelegramObject as TelegramObject  # noqa: PLC0414 (for others to import)
    from aiogram.enums import ContentType as ContentType  # noqa: PLC0414

_ELSEWHERE = {"ContentType": "aiogram.enums", "TelegramObject": "aiogram.api.types.base"}
"""Names that belong to no module of the package and that users of this package import from here."""


def __getattr__(name: str) -> Any:
    if name in _ELSEWHERE:
        return getattr(import_module(_ELSEWHERE[name]), name)
    # Already loaded, or to be loaded there.
    return vars(_types)[name] if name in vars(_types) else lazy.load(_types, name, __name__)


def __dir__() -> list[str]:
    return dir(_types)
