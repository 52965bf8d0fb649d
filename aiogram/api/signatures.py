"""What `help()` and `inspect.signature` show of the functions that build calls."""

from __future__ import annotations

import inspect
import re
import sys
from functools import cache
from typing import TYPE_CHECKING, Any, Protocol, TypeVar, get_args, get_origin

from msgspec import NODEFAULT

from .bound import Bound
from .linking import link

if TYPE_CHECKING:
    from collections.abc import Callable

    from .methods.base import TelegramMethod

Built = TypeVar("Built")

_ANNOTATED = re.compile(r"Annotated\[(.+?)(?:, [A-Z]\w*\([^()]*\))+\]")


def parameters(method: type[TelegramMethod[Any]]) -> list[inspect.Parameter]:
    """Return the parameters of a method's class.

    `inspect.signature(method)` would evaluate the annotations, and so import every type that they
    name; here they stay text, as they do wherever they are postponed.
    """
    fields = method.__struct_fields__
    required = len(fields) - len(method.__struct_defaults__)
    defaults = [inspect.Parameter.empty] * required + [
        inspect.Parameter.empty if default is NODEFAULT else default for default in method.__struct_defaults__
    ]
    annotations = {
        name: text for base in reversed(method.__mro__) for name, text in inspect.get_annotations(base).items()
    }
    return [
        inspect.Parameter(
            name,
            inspect.Parameter.POSITIONAL_OR_KEYWORD,
            default=default,
            annotation=_shown(annotations[name]),
        )
        for name, default in zip(fields, defaults, strict=True)
    ]


def declared_result(method: type[TelegramMethod[Any]]) -> tuple[type, Any]:
    """Return what a method says it returns, as it is written: a type or a text; and the class that says it."""
    for cls in method.__mro__:
        for base in vars(cls).get("__orig_bases__", ()):
            origin = get_origin(base)
            if isinstance(origin, type) and issubclass(origin, Bound):
                (result,) = get_args(base)
                return cls, getattr(result, "__forward_arg__", result)
    raise TypeError(f"{method.__name__} does not say what it returns: derive it from TelegramMethod[...]")


def build(called: str, method: Callable[..., Built], args: tuple[Any, ...], kwargs: dict[str, Any]) -> Built:
    """Make a call from its arguments; the error for arguments that do not fit names what was `called`."""
    try:
        return method(*args, **kwargs)
    except TypeError as error:
        message = f"{called}(): {str(error)[0].lower()}{str(error)[1:]}"
    raise TypeError(message)


@cache
def result_type(method: type[TelegramMethod[Any]]) -> Any:
    """Return the type of what a method returns, with everything that it names linked."""
    link(method)
    cls, result = declared_result(method)
    # `link` has just put every name that the text uses beside the class that it stands on.
    return eval(result, vars(sys.modules[cls.__module__])) if isinstance(result, str) else result  # noqa: S307


def returned(method: type[TelegramMethod[Any]]) -> str:
    """Return what a method gives back, as its class states it: `list[Update]`."""
    _, result = declared_result(method)
    return result if isinstance(result, str) else inspect.formatannotation(result)


def _shown(annotation: Any) -> Any:
    # A method that somebody writes elsewhere need not postpone its annotations.
    return _ANNOTATED.sub(r"\1", annotation) if isinstance(annotation, str) else annotation


class Member(Protocol):
    """What stands in the body of a class under a name."""

    name: str
    owner: type


def dress(
    function: Callable[..., Any], member: Member, passed: list[inspect.Parameter], *, returns: str, doc: str
) -> None:
    """Give a function that takes anything the name, signature and documentation of what it stands for."""
    this = inspect.Parameter("self", inspect.Parameter.POSITIONAL_ONLY)
    function.__signature__ = inspect.Signature([this, *passed], return_annotation=returns)  # type: ignore[attr-defined]
    function.__name__ = member.name
    function.__qualname__ = f"{member.owner.__qualname__}.{member.name}"
    function.__module__ = member.owner.__module__
    function.__doc__ = doc
