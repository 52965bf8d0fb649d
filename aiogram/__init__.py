"""A typed, asynchronous layer over the Telegram Bot API."""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from . import exceptions as exceptions
    from . import methods as methods
    from . import types as types
    from .api.client.bot import Bot as Bot

__all__ = ["Bot", "__api_version__", "__version__", "exceptions", "methods", "types"]

__version__ = "0.1.0"
__api_version__ = "10.3"
"""Version of the Bot API that the types and methods follow."""


def __getattr__(name: str) -> Any:
    # Lazy, so that `from aiogram.types import User` does not import a client.
    if name == "Bot":
        return import_module("aiogram.api.client.bot").Bot
    if name in {"types", "methods", "exceptions"}:
        return import_module(f"aiogram.{name}")
    raise AttributeError(f"module 'aiogram' has no attribute {name!r}")


def __dir__() -> list[str]:
    return sorted({*globals(), *__all__})
