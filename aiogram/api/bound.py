"""How an object or a call remembers the bot that it belongs to."""

from __future__ import annotations

import copy
from typing import TYPE_CHECKING, Any, TypeVar

from msgspec import Struct, structs

if TYPE_CHECKING:
    from typing import Self

    from aiogram.api.client.bot import Bot

Bound_ = TypeVar("Bound_", bound="Bound")


class _Remembered:
    """Where the bot is kept: a slot that msgspec knows nothing of."""

    __slots__ = ("_bot",)


class Bound(Struct, _Remembered, frozen=True):
    """A Struct with a bot.

    The bot is not a field: `repr`, equality, the wire and pickles know nothing of it. Copies keep
    it, `copy.replace` included; `msgspec.structs.replace` cannot, and `as_` gives it back.
    """

    @property
    def bot(self) -> Bot | None:
        """The bot that received this object, or that this call is bound to; None where there is none."""
        return getattr(self, "_bot", None)

    def as_(self, bot: Bot | None) -> Self:
        """Return an equal object that is bound to `bot`, and so are the objects in it."""
        bound: Self = _rebound(self, bot)
        return bound

    def __copy__(self) -> Self:
        return self.__replace__()

    def __deepcopy__(self, memo: dict[int, Any]) -> Self:
        return self.__replace__(**{name: copy.deepcopy(getattr(self, name), memo) for name in self.__struct_fields__})

    def __replace__(self, **changes: Any) -> Self:
        return bind(structs.replace(self, **changes), self.bot)


def bind(struct: Bound_, bot: Bot | None) -> Bound_:
    """Bind an object that nobody else has yet, and return it."""
    structs.force_setattr(struct, "_bot", bot)
    return struct


def _rebound(value: Any, bot: Bot | None) -> Any:
    if isinstance(value, list):
        return [_rebound(item, bot) for item in value]  # pyright: ignore[reportUnknownVariableType]
    if not isinstance(value, Struct):
        return value
    new = structs.replace(value, **{name: _rebound(getattr(value, name), bot) for name in value.__struct_fields__})
    return bind(new, bot) if isinstance(new, Bound) else new
