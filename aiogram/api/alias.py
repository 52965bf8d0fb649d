"""Aliases: a method of the API offered by the object that knows some of its parameters."""

from __future__ import annotations

import inspect
from functools import cached_property
from operator import attrgetter, methodcaller
from types import MethodType
from typing import TYPE_CHECKING, Any, Concatenate, Generic, Literal, ParamSpec, TypeAlias, TypeVar, overload

from .bound import bind
from .lazy import declared
from .names import stem
from .signatures import build, dress, parameters

if TYPE_CHECKING:
    from collections.abc import Callable

    from .methods.base import TelegramMethod
    from .types.base import BoundObject

P = ParamSpec("P")
M = TypeVar("M", bound="TelegramMethod[Any]")

if TYPE_CHECKING:
    # For type checkers an alias is a method of its type, with the parameters that are left: its type is
    # known without inference, and a class of one's own may override it.
    Declared: TypeAlias = Callable[[Callable[[Any], None]], Callable[Concatenate[Any, P], M]]


class Alias(Generic[M]):
    """The declaration of one alias, and the descriptor that carries it out.

    `@alias(lambda: AnswerCallbackQuery, drop=1, callback_query_id="id")` above `def answer(self)` reads:
    the method `AnswerCallbackQuery`, whose first parameter is dropped from the signature, and whose
    `callback_query_id` is the object's `id` unless the caller passes another.
    """

    def __init__(self, method: Callable[[], Callable[..., M]], drop: int, fill: dict[str, str]) -> None:
        self.fill = fill
        """Parameter of the method -> path of the attribute that fills it."""
        self.drop = drop
        """How many leading parameters type checkers are told that the caller does not pass."""
        self._declared = method
        self._read = {name: _reader(path) for name, path in fill.items()}

    def __set_name__(self, owner: type, name: str) -> None:
        self.name = name
        self.owner = owner

    @property
    def method_name(self) -> str:
        """Name of the method's class."""
        code = self._declared.__code__
        return (*code.co_names, *code.co_freevars)[-1]

    @cached_property
    def method(self) -> type[M]:
        """The method's class."""
        method: type[M] = declared(self._declared)
        return method

    @cached_property
    def _passed(self) -> list[inspect.Parameter]:
        """The parameters that the caller may pass by position: all but the required ones that are filled."""
        return [
            parameter
            for parameter in parameters(self.method)
            if parameter.default is not inspect.Parameter.empty or parameter.name not in self.fill
        ]

    @cached_property
    def function(self) -> Callable[..., M]:
        """The alias as the plain function that `help()` and `inspect.signature` show."""

        def function(self_: BoundObject, /, *args: Any, **kwargs: Any) -> M:
            return self._build(self_, args, kwargs)

        dress(function, self, self._passed, returns=self.method_name, doc=self.doc)
        return function

    @property
    def doc(self) -> str:
        """What `help()` says of the alias."""
        filled = ", ".join(f"`{name}` = `self.{path}`" for name, path in self.fill.items())
        summary = f"Alias for `Bot.{stem(self.method_name)}` with {filled}; what you pass for it wins."
        return f"{summary}\n\n{inspect.getdoc(self.method) or ''}".rstrip()

    def _build(self, obj: BoundObject, args: tuple[Any, ...], kwargs: dict[str, Any]) -> M:
        names = [parameter.name for parameter in self._passed]
        if len(args) > len(names):
            raise TypeError(
                f"{self.owner.__name__}.{self.name}() takes at most {len(names)} positional arguments "
                f"({len(args)} given)"
            )
        passed = dict(zip(names, args, strict=False))
        if twice := passed.keys() & kwargs.keys():
            raise TypeError(f"{self.owner.__name__}.{self.name}() got two values for {min(twice)!r}")
        given = passed | kwargs
        filled = {name: self._value(obj, name) for name in self.fill if name not in given}
        call = build(f"{self.owner.__name__}.{self.name}", self.method, (), filled | given)
        return bind(call, obj.bot)

    def _value(self, obj: BoundObject, name: str) -> Any:
        try:
            value = self._read[name](obj)
        except AttributeError:
            value = None
        if value is None and name not in {parameter.name for parameter in self._passed}:
            path = self.fill[name].partition(".")[0]
            raise ValueError(
                f"{self.owner.__name__}.{self.name}() fills {name} from `{path}`, which this object does not have"
            )
        return value

    def __get__(self, obj: BoundObject | None, owner: type) -> Callable[..., M]:
        return self.function if obj is None else MethodType(self.function, obj)


def _reader(path: str) -> Callable[[Any], Any]:
    if path.endswith("()"):
        return methodcaller(path.removesuffix("()"))
    return attrgetter(path)


@overload
def alias(method: Callable[[], Callable[P, M]], *, drop: Literal[0] = 0, **fill: str) -> Declared[P, M]: ...
@overload
def alias(
    method: Callable[[], Callable[Concatenate[Any, P], M]], *, drop: Literal[1], **fill: str
) -> Declared[P, M]: ...
@overload
def alias(
    method: Callable[[], Callable[Concatenate[Any, Any, P], M]], *, drop: Literal[2], **fill: str
) -> Declared[P, M]: ...
@overload
def alias(
    method: Callable[[], Callable[Concatenate[Any, Any, Any, P], M]], *, drop: Literal[3], **fill: str
) -> Declared[P, M]: ...
def alias(method: Callable[[], Callable[..., M]], *, drop: int = 0, **fill: str) -> Declared[..., M]:
    """Declare an alias in the body of a type: decorate a method without parameters and without a body.

    `method` is a lambda that names the method's class, `drop` the number of leading parameters
    that disappear from the signature because they are filled, and each keyword argument a
    parameter with the path of the attribute, or the method followed by `()`, that fills it.
    """

    def declare(_: Callable[[Any], None]) -> Any:
        return Alias(method, drop, fill)

    return declare
