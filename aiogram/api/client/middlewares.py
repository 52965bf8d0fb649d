"""What stands between a bot and its session: functions that every call goes through."""

from __future__ import annotations

import logging
from abc import ABC, abstractmethod
from collections.abc import Sequence
from functools import partial
from typing import TYPE_CHECKING, Any, Protocol, overload

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable

    from aiogram.api.methods.base import TelegramMethod, TelegramType

    from .bot import Bot

logger: logging.Logger = logging.getLogger("aiogram.client")


class NextRequestMiddlewareType(Protocol):
    """Sends a call, through the middlewares that come after, and returns what Telegram returns."""

    async def __call__(self, bot: Bot, method: TelegramMethod[TelegramType], /) -> TelegramType: ...  # noqa: D102 (as above)


class RequestMiddlewareType(Protocol):
    """A middleware: whatever can be called like this."""

    async def __call__(  # noqa: D102 (as above)
        self, make_request: NextRequestMiddlewareType, bot: Bot, method: TelegramMethod[TelegramType], /
    ) -> TelegramType: ...


class BaseRequestMiddleware(ABC):
    """Base of middlewares that are classes."""

    @abstractmethod
    async def __call__(
        self, make_request: NextRequestMiddlewareType, bot: Bot, method: TelegramMethod[TelegramType]
    ) -> TelegramType:
        """Send a call by `await make_request(bot, method)`, and do before and after it what is to be done.

        What is returned is what the caller gets, and what is raised the caller's error.
        """


class RequestMiddlewareManager(Sequence[RequestMiddlewareType]):
    """The middlewares of a session, the outermost first: `bot.session.middleware(RequestLogging())`."""

    def __init__(self) -> None:
        self._middlewares: list[RequestMiddlewareType] = []

    def register(self, middleware: RequestMiddlewareType) -> RequestMiddlewareType:
        """Add a middleware inside of those that there are, and return it."""
        self._middlewares.append(middleware)
        return middleware

    def unregister(self, middleware: RequestMiddlewareType) -> None:
        """Remove a middleware; raise `ValueError` where it is not one of them."""
        self._middlewares.remove(middleware)

    @overload
    def __call__(self, middleware: RequestMiddlewareType) -> RequestMiddlewareType: ...
    @overload
    def __call__(self, middleware: None = None) -> Callable[[RequestMiddlewareType], RequestMiddlewareType]: ...
    def __call__(
        self, middleware: RequestMiddlewareType | None = None
    ) -> RequestMiddlewareType | Callable[[RequestMiddlewareType], RequestMiddlewareType]:
        """Add a middleware; without one, be the decorator that adds what it stands above."""
        return self.register if middleware is None else self.register(middleware)

    def wrap_middlewares(self, callback: NextRequestMiddlewareType) -> NextRequestMiddlewareType:
        """Return what sends a call through all middlewares, and by `callback` in the end."""
        for middleware in reversed(self._middlewares):
            callback = partial(middleware, callback)
        return callback

    @overload
    def __getitem__(self, index: int) -> RequestMiddlewareType: ...
    @overload
    def __getitem__(self, index: slice) -> Sequence[RequestMiddlewareType]: ...
    def __getitem__(self, index: int | slice) -> RequestMiddlewareType | Sequence[RequestMiddlewareType]:
        return self._middlewares[index]

    def __len__(self) -> int:
        return len(self._middlewares)


class RequestLogging(BaseRequestMiddleware):
    """Logs every call, to the logger `aiogram.client` with the level INFO."""

    def __init__(self, ignore_methods: Iterable[type[TelegramMethod[Any]]] | None = None) -> None:
        """Log all methods but those in `ignore_methods`."""
        self.ignore_methods: tuple[type[TelegramMethod[Any]], ...] = tuple(ignore_methods or ())

    async def __call__(
        self, make_request: NextRequestMiddlewareType, bot: Bot, method: TelegramMethod[TelegramType]
    ) -> TelegramType:
        """Log the name of the method and the id of the bot."""
        if not isinstance(method, self.ignore_methods):
            logger.info("bot %d calls %s", bot.id, method.__api_name__)
        return await make_request(bot, method)
