"""Typed callback data: a small class that goes into the 64 bytes of a button and comes back out."""

from __future__ import annotations

from decimal import Decimal
from enum import Enum
from fractions import Fraction
from typing import TYPE_CHECKING, Any, ClassVar
from uuid import UUID

import msgspec

from aiogram.exceptions import CallbackDataError

if TYPE_CHECKING:
    from typing import Self

    from aiogram.api.types.callback_query import CallbackQuery

MAX_BYTES = 64
"""What a button can carry, in bytes of UTF-8."""


class _WithPrefix(msgspec.StructMeta):
    """Takes `prefix` and `sep` where a class is defined; msgspec's own metaclass refuses what it does not know."""

    def __new__(
        cls,
        name: str,
        bases: tuple[type, ...],
        namespace: dict[str, Any],
        *,
        prefix: str = "",
        sep: str = ":",
        **kwargs: Any,
    ) -> type:
        made = super().__new__(cls, name, bases, namespace, **kwargs)
        if bases != (msgspec.Struct,):
            if not prefix:
                raise ValueError(f'{name} needs a prefix: class {name}(CallbackData, prefix="…")')
            if not sep or sep in prefix:
                raise ValueError(f"the prefix {prefix!r} of {name} must not contain its separator {sep!r}")
            type.__setattr__(made, "__prefix__", prefix)
            type.__setattr__(made, "__separator__", sep)
        return made


class CallbackData(msgspec.Struct, metaclass=_WithPrefix):
    """Base of your own classes of callback data.

        class Vote(CallbackData, prefix="vote"):
            poll: int
            up: bool

    `Vote(poll=42, up=True).pack()` is `vote:42:1`; `Vote.unpack("vote:42:1")` gives the object
    back, and raises `CallbackDataError` for anything else: a modified app can send what it likes.

    Fields may be `int`, `str`, `bool`, `float`, `Decimal`, `Fraction`, `UUID`, enumerations of these,
    and any of them `| None`, which is written as nothing. `prefix` tells the classes of one bot
    apart; `sep` separates the values.
    """

    __prefix__: ClassVar[str]
    __separator__: ClassVar[str]

    def pack(self) -> str:
        """Return the data as a button carries it; raise `CallbackDataError` where it does not fit."""
        parts = [self.__prefix__]
        for name in self.__struct_fields__:
            part = _written(type(self).__name__, name, getattr(self, name))
            if self.__separator__ in part:
                raise CallbackDataError(
                    f"{type(self).__name__}.{name} contains the separator {self.__separator__!r}: {part!r}; "
                    "choose another with sep="
                )
            parts.append(part)
        packed = self.__separator__.join(parts)
        if (size := len(packed.encode())) > MAX_BYTES:
            raise CallbackDataError(
                f"{packed!r} has {size} bytes and a button carries {MAX_BYTES}: "
                "shorten the prefix, or send an id and keep the rest yourself"
            )
        return packed

    @classmethod
    def unpack(cls, value: str) -> Self:
        """Return the object that `pack` made `value` of; raise `CallbackDataError` for anything else."""
        prefix, *parts = value.split(cls.__separator__)
        if prefix != cls.__prefix__:
            raise CallbackDataError(f"{value!r} is not data of {cls.__name__}: it begins with {cls.__prefix__!r}")
        names = cls.__struct_fields__
        if len(parts) != len(names):
            raise CallbackDataError(f"{value!r} has {len(parts)} values, and {cls.__name__} has {len(names)} fields")
        hints = _hints(cls)
        read = {
            name: None if part == "" and _optional(hints[name]) else part
            for name, part in zip(names, parts, strict=True)
        }
        try:
            return msgspec.convert(read, cls, strict=False, dec_hook=_fraction)
        except msgspec.ValidationError as error:
            raise CallbackDataError(f"{value!r} is not data of {cls.__name__}: {error}") from error

    @classmethod
    def of(cls, query: CallbackQuery) -> Self | None:
        """Return the data of a press, None where the button carries data of another kind.

        Raises `CallbackDataError` where it begins like data of this class and is none.
        """
        if query.data is None or query.data.partition(cls.__separator__)[0] != cls.__prefix__:
            return None
        return cls.unpack(query.data)


def _hints(cls: type[CallbackData]) -> dict[str, Any]:
    return {field.name: field.type for field in msgspec.structs.fields(cls)}


def _optional(hint: Any) -> bool:
    return type(None) in getattr(hint, "__args__", ())


def _fraction(kind: type, value: str) -> Fraction:
    if kind is not Fraction:
        raise NotImplementedError(f"callback data cannot carry a {kind.__name__}")
    try:
        return Fraction(value)
    except ZeroDivisionError as error:
        raise ValueError(str(error)) from None


def _written(owner: str, name: str, value: object) -> str:
    if value is None:
        return ""
    if isinstance(value, Enum):
        value = value.value
    if isinstance(value, bool):
        return str(int(value))
    if isinstance(value, UUID):
        return value.hex
    if isinstance(value, str | int | float | Decimal | Fraction):
        return str(value)
    raise CallbackDataError(f"{owner}.{name} is a {type(value).__name__}, which callback data cannot carry")
