"""What an annotation says beyond its type: limits, and integers that are times.

A limit stands in `Annotated`, where msgspec ignores it: received values are never refused for
breaking one. The checker (`aiogram.api.limits`) and the documentation read it from there.
"""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from functools import lru_cache
from typing import TYPE_CHECKING, Any, TypeAlias, cast

from msgspec import Struct

if TYPE_CHECKING:
    from collections.abc import Sized

EPOCH = datetime.fromtimestamp(0, UTC)
"""What a Unix time of 0 becomes where 0 has no meaning of its own."""


class Limit(Struct, frozen=True):
    """Smallest and greatest size or value, both included; None is no bound."""

    min: int | None = None
    max: int | None = None

    unit = ""

    def measure(self, value: object) -> int | float | None:
        """Return the number that the bounds are compared with, None where there is nothing to compare."""
        raise NotImplementedError

    @property
    def checked(self) -> bool:
        """Whether a value outside the bounds is refused before it is sent."""
        return True

    @property
    def bounds(self) -> str:
        """The bounds in words: `1 to 64 bytes`."""
        unit = f" {self.unit}" if self.unit else ""
        if self.min is not None and self.max is not None:
            span = f"{self.min}" if self.min == self.max else f"{self.min} to {self.max}"
            return f"{span}{unit}"
        if self.max is not None:
            return f"at most {self.max}{unit}"
        return f"at least {self.min}{unit}"

    @property
    def words(self) -> str:
        """The limit as the documentation shows it."""
        return self.bounds


class Length(Limit, frozen=True):
    """Length of a text in characters (Unicode code points)."""

    after_entities: bool = False
    """Counted by Telegram after it has parsed the entities, so only Telegram can check it."""

    unit = "characters"

    def measure(self, value: object) -> int | None:
        """Count the characters of a text."""
        return len(value) if isinstance(value, str) else None

    @property
    def checked(self) -> bool:
        """False where only Telegram can count."""
        return not self.after_entities

    @property
    def words(self) -> str:
        """The bounds, and when they are counted."""
        return f"{self.bounds} after entities parsing" if self.after_entities else self.bounds


class Bytes(Limit, frozen=True):
    """Size of a text in bytes of UTF-8."""

    unit = "bytes"

    def measure(self, value: object) -> int | None:
        """Count the bytes of a text."""
        return len(value.encode("utf-8", "surrogatepass")) if isinstance(value, str) else None


class Items(Limit, frozen=True):
    """Number of elements of the outer list."""

    unit = "items"

    def measure(self, value: object) -> int | None:
        """Count the elements of a list."""
        return len(cast("Sized", value)) if isinstance(value, list | tuple) else None


class Range(Limit, frozen=True):
    """Smallest and greatest number."""

    also: tuple[int, ...] = ()
    """Values outside the range that are accepted all the same."""
    clamped: bool = False
    """Telegram moves a value outside the range to its nearer end instead of refusing it."""

    def measure(self, value: object) -> int | float | None:
        """Take a number as it is; one that is accepted anyhow is not compared."""
        return value if isinstance(value, int | float) and value not in self.also else None

    @property
    def checked(self) -> bool:
        """False where Telegram moves the value instead of refusing it."""
        return not self.clamped

    @property
    def words(self) -> str:
        """The bounds, and what becomes of values outside."""
        bounds = " or ".join([self.bounds, *map(str, self.also)])
        return f"{bounds}; other values are moved into the range" if self.clamped else bounds


class Default(Struct, frozen=True):
    """What Telegram takes where the value is left out."""

    value: bool | float | str
    """As it goes over the wire; the name of the type where that is an object."""


if TYPE_CHECKING:
    UnixTime: TypeAlias = datetime
    """A Unix time on the wire, an aware `datetime` in UTC in Python."""
    UnixTimeOrNever: TypeAlias = datetime | None
    """A Unix time whose 0 means that the thing never happens, or has not happened: None in Python."""
else:
    # msgspec's strict decoders refuse an integer for `datetime`, and its lax ones also take "5" for
    # 5. A class that it does not know is handed to the decoder's hook, which reads integers only,
    # and `isinstance` is asked whether the hook's result will do.
    class _Datetime(type):
        # The answer of `datetime` itself: a function of our own would cost every message 0.1 µs.
        __instancecheck__ = datetime.__instancecheck__

    class _DatetimeOrNone(type):
        def __instancecheck__(cls, value: object) -> bool:
            return value is None or isinstance(value, datetime)

    class UnixTime(metaclass=_Datetime):
        """A Unix time on the wire, an aware `datetime` in UTC in Python."""

    class UnixTimeOrNever(metaclass=_DatetimeOrNone):
        """A Unix time whose 0 means that the thing never happens, or has not happened: None in Python."""


_NEVER: Any = UnixTimeOrNever


@lru_cache(maxsize=1024)
def _hour(number: int) -> datetime:
    """Return the beginning of an hour, counted from the epoch."""
    return datetime.fromtimestamp(number * 3600, UTC)


# Adding the seconds to the hour takes half the time that `fromtimestamp` takes.
_SECONDS = [timedelta(seconds=second) for second in range(3600)]


class ToldApart(type):
    """The metaclass of what is decoded in place of a union that no constant tells apart.

    msgspec hands such a class what it finds, and asks whether the result is an instance: it is what
    `tell` says.
    """

    def tell(cls, value: Any) -> Any:
        """Make an object of the union out of JSON values; each class has its own."""
        raise NotImplementedError(f"{cls.__name__} does not tell its union apart: {value!r}")

    def __instancecheck__(cls, value: object) -> bool:
        return True


def decode_hook(kind: Any, value: object) -> Any:
    """Decode what msgspec does not know: the `dec_hook` of every decoder of this package."""
    if type(kind) is ToldApart:
        return kind.tell(value)
    # What never happens is None in Python, so what was written from Python has null for it.
    if value is None and kind is _NEVER:
        return None
    if type(value) is not int:
        raise TypeError(f"Expected a Unix time as `int`, got `{type(value).__name__}`")
    if not value:
        return None if kind is _NEVER else EPOCH
    try:
        return _hour(value // 3600) + _SECONDS[value % 3600]
    except (OverflowError, ValueError, OSError):
        raise TypeError(f"{value} is not a Unix time") from None
