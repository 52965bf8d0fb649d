"""Between calls and bytes: what a method looks like on the wire, and what an answer means."""

from __future__ import annotations

from datetime import datetime, timedelta
from functools import cache
from http import HTTPStatus
from typing import TYPE_CHECKING, Any, Generic, NamedTuple, TypeVar, cast

import msgspec

from aiogram.api.limits import check_limits
from aiogram.api.linking import link, structs
from aiogram.api.markers import decode_hook
from aiogram.api.methods.base import TelegramMethod
from aiogram.api.signatures import result_type
from aiogram.api.types.base import receiving_bot
from aiogram.api.types.input_file import InputFile
from aiogram.api.types.response_parameters import ResponseParameters
from aiogram.exceptions import ClientDecodeError, LimitError, error_for

from .default import NOTHING, DefaultBotProperties

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

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
    for struct in structs(kind):
        link(struct)
    return msgspec.json.Decoder(kind, dec_hook=decode_hook)


@cache
def _envelope(kind: Any) -> Any:
    return Answer[kind]


class Outgoing(NamedTuple):
    """A call as it goes over the wire."""

    parameters: dict[str, Any]
    """JSON values under Telegram's names, those left out absent."""
    files: dict[str, InputFile]
    """What is uploaded beside them: name of the part -> the file."""


def encode(
    method: TelegramMethod[Any], *, now: datetime, checked: bool, default: DefaultBotProperties = NOTHING
) -> Outgoing:
    """Return a call as it goes over the wire, with `default` for what it leaves out.

    Raises `LimitError` for a value beyond its limit when `checked`, and for a time without a zone;
    `TypeError` for a value that JSON has no form for.
    """
    if checked:
        check_limits(method)
    method = default.filled(method)
    attached: dict[str, InputFile] = {}

    def attach(value: object) -> str:
        if not isinstance(value, InputFile):
            raise NotImplementedError
        name = f"file{len(attached)}"
        attached[name] = value
        return f"attach://{name}"

    values = json_values(method, method.__api_name__, now, attach)
    files: dict[str, InputFile] = {}
    for wire, name in zip(method.__struct_encode_fields__, method.__struct_fields__, strict=True):
        if isinstance(getattr(method, name), InputFile):
            # A parameter that is a file is the part of its own name; `attach` is for files inside others.
            files[wire] = attached.pop(values.pop(wire).removeprefix("attach://"))
    return Outgoing(values, files | attached)


def json_values(
    struct: msgspec.Struct, owner: str, now: datetime, hook: Callable[[object], Any] | None = None
) -> dict[str, Any]:
    """Return a type or method as values that JSON has, under Telegram's names; errors speak of `owner`.

    What is None is left out. `hook` makes a value of what JSON has no form for.
    """
    try:
        values: dict[str, Any] = msgspec.to_builtins(struct, builtin_types=(datetime, timedelta), enc_hook=hook)
    except (TypeError, NotImplementedError) as error:
        raise TypeError(f"{owner} cannot be sent: {error}") from error
    # Telegram reads a JSON null as the text "null".
    return {name: _unix(owner, name, value, now) for name, value in values.items() if value is not None}


def _unix(owner: str, path: str, value: Any, now: datetime) -> Any:
    """Replace the times in a value by Unix integers."""
    if isinstance(value, timedelta):
        value = now + value
    if isinstance(value, datetime):
        if value.tzinfo is None:
            raise LimitError(owner, path, "a datetime with a time zone, such as UTC", value)
        return int(value.timestamp())
    if isinstance(value, dict):
        fields = cast("dict[str, Any]", value)
        return {name: _unix(owner, f"{path}.{name}", item, now) for name, item in fields.items() if item is not None}
    if isinstance(value, list):
        items = cast("Sequence[Any]", value)
        return [_unix(owner, f"{path}[{number}]", item, now) for number, item in enumerate(items)]
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
        answer = decode(_envelope(kind or result_type(type(method))), body, bot, what)
    except ClientDecodeError as error:
        if status < HTTPStatus.BAD_REQUEST:
            raise
        # A front-end answers in its own words, with HTML or nothing at all (413, 502).
        raise error_for(method, status, _words(status)) from error
    if not answer.ok:
        code = answer.error_code or status
        raise error_for(method, code, answer.description or _words(code), answer.parameters)
    if answer.result is msgspec.UNSET:
        raise ClientDecodeError(f"cannot read {what}", ValueError("it has no `result`"), body)
    result: R = answer.result
    return result


def _words(status: int) -> str:
    try:
        return HTTPStatus(status).phrase
    except ValueError:
        return "no description"
