"""The base of every type, and how an object remembers the bot that received it."""

from __future__ import annotations

import copy
from contextvars import ContextVar
from typing import TYPE_CHECKING, Any, TypeVar

from msgspec import Struct

if TYPE_CHECKING:
    from aiogram.api.client.bot import Bot

receiving_bot: ContextVar[Bot | None] = ContextVar("receiving_bot", default=None)
"""The bot whose answer or update is being decoded."""

Self_ = TypeVar("Self_", bound="BoundObject")


class TelegramObject(Struct, frozen=True, kw_only=True, omit_defaults=True, repr_omit_defaults=True):
    """An object of the Bot API: immutable, compared by value, keyword arguments only."""


class BoundObject(TelegramObject, frozen=True, kw_only=True, dict=True):
    """An object with aliases: it remembers the bot that received it.

    The bot is not a field: `repr`, equality and the wire know nothing of it.
    """

    def __post_init__(self) -> None:
        bot = receiving_bot.get()
        if bot is not None:
            self.__dict__["bot"] = bot

    if TYPE_CHECKING:

        @property
        def bot(self) -> Bot | None:
            """The bot that received this object, None for an object that you made."""

    else:

        def __getattr__(self, name: str) -> Any:
            # Reached only where the instance's own dictionary has no bot.
            if name == "bot":
                return None
            raise AttributeError(f"{type(self).__name__!r} object has no attribute {name!r}")

    def as_(self: Self_, bot: Bot | None) -> Self_:
        """Return an equal object whose aliases send with `bot`."""
        bound = copy.copy(self)
        bound.__dict__["bot"] = bot
        return bound
