"""The base of every method: data that can be sent."""

from __future__ import annotations

from contextvars import ContextVar
from typing import TYPE_CHECKING, Any, ClassVar, Generic, TypeVar

from msgspec import Struct

from aiogram.api.names import api_name
from aiogram.exceptions import BotContextError

if TYPE_CHECKING:
    from collections.abc import Generator

    from aiogram.api.client.bot import Bot

R = TypeVar("R", covariant=True)
Method_ = TypeVar("Method_", bound="TelegramMethod[Any]")

open_bots: ContextVar[tuple[Bot, ...]] = ContextVar("open_bots", default=())
"""The bots whose `async with` block this task is in, innermost last."""


class TelegramMethod(Struct, Generic[R], frozen=True, omit_defaults=True, repr_omit_defaults=True, dict=True):
    """A call of the Bot API as data; `R` is what Telegram returns.

    `await method` sends it with the bot it is bound to, or else with the current bot;
    `await bot(method)` sends it with `bot`; returned from a webhook handler it is the answer.
    """

    __api_name__: ClassVar[str]

    def __init_subclass__(cls, **kwargs: Any) -> None:
        super().__init_subclass__(**kwargs)
        cls.__api_name__ = api_name(cls.__name__)

    @property
    def bot(self) -> Bot | None:
        """The bot that an alias, or `as_`, has bound this call to; None for a bare method."""
        return self.__dict__.get("bot")

    def as_(self: Method_, bot: Bot | None) -> Method_:
        """Bind this very call to `bot`, and return it."""
        self.__dict__["bot"] = bot
        return self

    def __await__(self) -> Generator[Any, Any, R]:
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
        f"no bot to send {purpose} with: await it inside `async with Bot(...):`, "
        "or name the bot: `await bot(method)`"
    )
