"""What `help()` and `inspect.signature` show of the functions that build calls."""

from __future__ import annotations

import inspect
import re
from typing import TYPE_CHECKING, Any

from msgspec import NODEFAULT

if TYPE_CHECKING:
    from collections.abc import Callable

    from .methods.base import TelegramMethod

_ANNOTATED = re.compile(r"Annotated\[(.+?), [A-Z]\w*\(.*\)\]")


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
    annotations = {name: text for base in reversed(method.__mro__) for name, text in _own(base).items()}
    return [
        inspect.Parameter(
            name,
            inspect.Parameter.POSITIONAL_OR_KEYWORD,
            default=default,
            annotation=_ANNOTATED.sub(r"\1", annotations[name]),
        )
        for name, default in zip(fields, defaults, strict=True)
    ]


def returned(method: type[TelegramMethod[Any]]) -> str:
    """Return what a method gives back, as its class states it: `list[Update]`."""
    (base, *_) = method.__orig_bases__  # type: ignore[attr-defined]
    (result,) = base.__args__
    name: str = getattr(result, "__forward_arg__", None) or result.__name__
    return name


def _own(cls: type) -> dict[str, str]:
    own: dict[str, str] = vars(cls).get("__annotations__", {})
    return own


def dress(
    function: Callable[..., Any], name: str, owner: type, passed: list[inspect.Parameter], returns: str, doc: str
) -> None:
    """Give a function that takes anything the name, signature and documentation of what it stands for."""
    this = inspect.Parameter("self", inspect.Parameter.POSITIONAL_ONLY)
    function.__signature__ = inspect.Signature([this, *passed], return_annotation=returns)  # type: ignore[attr-defined]
    function.__name__ = name
    function.__qualname__ = f"{owner.__qualname__}.{name}"
    function.__module__ = owner.__module__
    function.__doc__ = doc
