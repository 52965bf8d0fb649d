"""The base of every type, and how an object comes to know the bot that received it."""

from __future__ import annotations

from contextvars import ContextVar
from typing import TYPE_CHECKING

from msgspec import Struct
from msgspec.structs import force_setattr

from aiogram.api.bound import Bound

if TYPE_CHECKING:
    from aiogram.api.client.bot import Bot

receiving_bot: ContextVar[Bot | None] = ContextVar("receiving_bot", default=None)
"""The bot whose answer or update is being decoded."""


# What is received is a tree, in which the garbage collector finds nothing: going through the
# hundred slots of every message would cost a quarter of the time that it takes to read them.
class TelegramObject(Struct, frozen=True, kw_only=True, gc=False, omit_defaults=True, repr_omit_defaults=True):
    """An object of the Bot API: immutable, compared by value, keyword arguments only."""

    if TYPE_CHECKING:
        # mypy writes the constructor of a class with fields; one without would take anything.
        def __init__(self) -> None: ...


class BoundObject(Bound, TelegramObject, frozen=True, kw_only=True, gc=False):
    """An object with aliases: the calls that they return are bound to the bot that received it."""

    def __post_init__(self) -> None:
        if (bot := receiving_bot.get()) is not None:
            force_setattr(self, "_bot", bot)
