"""A typed, asynchronous layer over the Telegram Bot API."""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from . import enums as enums
    from . import exceptions as exceptions
    from . import methods as methods
    from . import types as types
    from .api.client.bot import Bot as Bot
    from .api.decorations import html_decoration as html
    from .api.decorations import markdown_decoration as md
    from .client import session as session

__all__ = ["Bot", "__api_version__", "__version__", "enums", "exceptions", "html", "md", "methods", "session", "types"]

__version__ = "0.1.0"
__api_version__ = "10.3"
"""Version of the Bot API that the types and methods follow."""

_PLACES = {
    "Bot": "aiogram.api.client.bot:Bot",
    "enums": "aiogram.enums",
    "exceptions": "aiogram.exceptions",
    "html": "aiogram.api.decorations:html_decoration",
    "md": "aiogram.api.decorations:markdown_decoration",
    "methods": "aiogram.methods",
    "session": "aiogram.client.session",
    "types": "aiogram.types",
}
"""Public names -> the module that they are, or that has them under the name after the colon."""


def __getattr__(name: str) -> Any:
    # Lazy, so that `from aiogram.types import User` does not import a client.
    if name not in _PLACES:
        raise AttributeError(f"module 'aiogram' has no attribute {name!r}")
    module, _, there = _PLACES[name].partition(":")
    return getattr(import_module(module), there) if there else import_module(module)


def __dir__() -> list[str]:
    return sorted({*globals(), *__all__})
