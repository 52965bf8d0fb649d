"""Between calls and bytes: what a method looks like on the wire, and what an answer means."""

from __future__ import annotations

from datetime import datetime, timedelta
from functools import cache
from typing import TYPE_CHECKING, Any, Generic, TypeVar, get_args, get_origin

import msgspec

from aiogram.api.limits import check_limits
from aiogram.api.linking import link
from aiogram.api.markers import read_unix_time
from aiogram.api.methods.base import TelegramMethod
from aiogram.api.types.base import receiving_bot
from aiogram.api.types.response_parameters import ResponseParameters
from aiogram.exceptions import ClientDecodeError, LimitError, TelegramAPIError, error_for

if TYPE_CHECKING:
    from .bot import Bot

R = TypeVar("R")
T = TypeVar("T")


class Answer(msgspec.Struct, Generic[T], frozen=True, kw_only=True):
    """The envelope around every answer."""

    ok: bool
    result: T | msgspec.UnsetType = msgspec.UNSET
    error_code: int = 0
    description: str = ""
    parameters: ResponseParameters | None = None


@cache
def decoder(kind: Any) -> msgspec.json.Decoder[Any]:
    """Return the one decoder for a type, with everything that it names linked."""
    for struct in _structs(kind):
        link(struct)
    return msgspec.json.Decoder(kind, dec_hook=read_unix_time)


def _structs(kind: Any) -> set[type[msgspec.Struct]]:
    if isinstance(kind, type) and issubclass(kind, msgspec.Struct):
        return {kind}
    found: set[type[msgspec.Struct]] = set()
    for argument in (*get_args(kind), get_origin(kind)):
        if argument is not kind and argument is not None:
            found |= _structs(argument)
    return found


@cache
def returned(method: type[TelegramMethod[Any]]) -> Any:
    """Return the `R` of a method's class."""
    link(method)
    for base in method.__orig_bases__:  # type: ignore[attr-defined]
        if get_origin(base) is TelegramMethod:
            (result,) = get_args(base)
            written = getattr(result, "__forward_arg__", None)
            if written is None:
                return result
            # `link` has just put every name that the annotation uses beside the method.
            return eval(written, vars(__import__(method.__module__, fromlist=["_"])))  # noqa: S307
    raise TypeError(f"{method.__name__} does not say what it returns: derive it from TelegramMethod[...]")


def encode(method: TelegramMethod[Any], *, now: datetime, checked: bool) -> dict[str, Any]:
    """Return the parameters of a call as JSON values, those left out absent.

    Raises `LimitError` for a value beyond its limit when `checked`, and for a time without a zone.
    """
    if checked:
        check_limits(method)
    parameters: dict[str, Any] = msgspec.to_builtins(method, builtin_types=(datetime, timedelta))
    for name, value in parameters.items():
        if isinstance(value, datetime | timedelta | dict | list):
            parameters[name] = _unix(method, name, value, now)
    return parameters


def _unix(method: TelegramMethod[Any], name: str, value: Any, now: datetime) -> Any:
    """Replace the times in a value by Unix integers."""
    if isinstance(value, timedelta):
        value = now + value
    if isinstance(value, datetime):
        if value.tzinfo is None:
            raise LimitError(method.__api_name__, name, "a datetime with a time zone, such as UTC", value)
        return int(value.timestamp())
    if isinstance(value, dict):
        return {key: _unix(method, name, item, now) for key, item in value.items()}
    if isinstance(value, list):
        return [_unix(method, name, item, now) for item in value]
    return value


def decode(kind: Any, data: bytes | msgspec.Raw, bot: Bot | None, what: str) -> Any:
    """Read `data` as `kind`; the objects in it remember `bot`. Raises `ClientDecodeError`."""
    token = receiving_bot.set(bot)
    try:
        return decoder(kind).decode(data)
    # The decoder raises UnicodeDecodeError for text that is not UTF-8, RecursionError for text nested too deep.
    except (msgspec.DecodeError, UnicodeDecodeError, RecursionError) as error:
        raise ClientDecodeError(f"cannot read {what}", error, bytes(data)) from error
    finally:
        receiving_bot.reset(token)


def read_answer(method: TelegramMethod[R], status: int, body: bytes, bot: Bot, kind: Any = None) -> R:
    """Return the result in an answer, or raise the error that it stands for.

    `kind` replaces the type that the method declares.
    """
    what = f"the answer to {method.__api_name__}"
    try:
        answer = decode(Answer[kind or returned(type(method))], body, bot, what)
    except ClientDecodeError as error:
        raise _unreadable(method, status, error) from error.original
    if answer.ok and answer.result is not msgspec.UNSET:
        result: R = answer.result
        return result
    if answer.ok:
        raise ClientDecodeError(f"cannot read {what}", ValueError("it has no `result`"), body)
    raise error_for(method, answer.error_code or status, answer.description, answer.parameters)


def _unreadable(method: TelegramMethod[Any], status: int, error: ClientDecodeError) -> ClientDecodeError | TelegramAPIError:
    """Tell an answer of a front-end that is no JSON (413, 502) from one that breaks the format."""
    if status >= 400 and not error.data.lstrip().startswith(b"{"):  # noqa: PLR2004 (where HTTP's errors begin)
        return error_for(method, status, error.data[:200].decode("utf-8", "replace").strip() or "no description")
    return error
