"""`@bind(lambda: SendMessage)` above `def send_message(self)`: a method of the API as a method of the bot."""

from __future__ import annotations

import inspect
from functools import cached_property
from types import MethodType
from typing import TYPE_CHECKING, Any, Concatenate, Generic, ParamSpec, TypeVar

from aiogram.api.lazy import declared
from aiogram.api.signatures import build, dress, parameters, returned

if TYPE_CHECKING:
    from collections.abc import Callable, Coroutine

    from aiogram.api.methods.base import TelegramMethod

    from .bot import Bot

P = ParamSpec("P")
R = TypeVar("R")


class Binding(Generic[R]):
    """The descriptor behind one method of `Bot`: builds the call from its arguments and sends it."""

    def __init__(self, method: Callable[[], Callable[..., TelegramMethod[R]]]) -> None:
        self._declared = method

    def __set_name__(self, owner: type, name: str) -> None:
        self.name = name
        self.owner = owner

    @cached_property
    def method(self) -> type[TelegramMethod[R]]:
        """The method's class, imported when first used."""
        method: type[TelegramMethod[R]] = declared(self._declared)
        return method

    @cached_property
    def function(self) -> Callable[..., Coroutine[Any, Any, R]]:
        """The binding as the plain function that `help()` and `inspect.signature` show."""

        # The last keyword is for bots written before this package: a ParamSpec has no room to declare it in.
        async def function(self_: Bot, /, *args: Any, request_timeout: float | None = None, **kwargs: Any) -> R:
            method = build(f"{type(self_).__name__}.{self.name}", self.method, args, kwargs)
            return await self_(method, request_timeout)

        doc = inspect.getdoc(self.method) or ""
        dress(function, self, parameters(self.method), returns=returned(self.method), doc=doc)
        return function

    def __get__(self, bot: Bot | None, owner: type) -> Callable[..., Coroutine[Any, Any, R]]:
        return self.function if bot is None else MethodType(self.function, bot)


def bind(
    method: Callable[[], Callable[P, TelegramMethod[R]]],
) -> Callable[[Callable[[Any], None]], Callable[Concatenate[Any, P], Coroutine[Any, Any, R]]]:
    """Declare a method of the bot: decorate a method without parameters and without a body.

    `method` is a lambda that names the method's class. For type checkers what stands here is a method
    of the bot, so that a bot of one's own may override it.
    """

    def declare(_: Callable[[Any], None]) -> Any:
        return Binding(method)

    return declare
