"""The base of every method: data that can be sent."""

from __future__ import annotations

from contextvars import ContextVar
from typing import TYPE_CHECKING, Any, ClassVar, Generic, TypeVar

from aiogram.api.bound import Bound
from aiogram.api.names import api_name
from aiogram.exceptions import BotContextError

if TYPE_CHECKING:
    from collections.abc import Generator

    from aiogram.api.client.bot import Bot

R_co = TypeVar("R_co", covariant=True)
TelegramType = TypeVar("TelegramType")
"""What a method returns, where a function passes that on."""

open_bots: ContextVar[tuple[Bot, ...]] = ContextVar("open_bots", default=())
"""The bots whose `async with` block this task is in, innermost last."""


class TelegramMethod(Bound, Generic[R_co], frozen=True, omit_defaults=True, repr_omit_defaults=True):
    """A call of the Bot API as data; its parameter is what Telegram returns.

    `await method` sends it with the bot it is bound to, or else with the current bot;
    `await bot(method)` sends it with `bot`; returned from a webhook handler it is the answer.
    """

    __api_name__: ClassVar[str]

    if TYPE_CHECKING:
        # mypy writes the constructor of a class with fields; one without would take anything.
        def __init__(self) -> None: ...

    def __init_subclass__(cls, **kwargs: Any) -> None:
        super().__init_subclass__(**kwargs)
        if "__api_name__" not in vars(cls):
            cls.__api_name__ = api_name(cls.__name__)

    def __await__(self) -> Generator[Any, Any, R_co]:
        return (self.bot or current_bot(self.__api_name__))(self).__await__()


_NEVER_IN_RESPONSE = frozenset({"setWebhook", "deleteWebhook", "close", "logOut"})


def answers_webhook(method: type[TelegramMethod[Any]]) -> bool:
    """Tell whether Telegram carries the method out when a webhook's response contains it."""
    name = method.__api_name__
    return not name.startswith("get") and name not in _NEVER_IN_RESPONSE


def current_bot(purpose: str) -> Bot:
    """Return the innermost bot that is still open; raise `BotContextError` where there is none."""
    for bot in reversed(open_bots.get()):
        if not bot.closed:
            return bot
    raise BotContextError(
        f"no bot to send {purpose} with: await it inside `async with Bot(...):`, or name the bot: `await bot(method)`"
    )
