"""Objects of the API as values that JSON has, such as Telegram would send or take."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import UTC, datetime
from typing import TYPE_CHECKING, Any, cast

from msgspec import Struct

from aiogram.api.client.default import NOTHING
from aiogram.api.client.wire import json_values
from aiogram.api.types.input_file import InputFile

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from aiogram.api.client.default import DefaultBotProperties


@dataclass
class DeserializedTelegramObject:
    """An object in two parts."""

    data: Any
    """Dictionaries, lists, texts, numbers and booleans."""
    files: dict[str, InputFile]
    """The files in it, by the name that stands after `attach://` in their place."""


def deserialize_telegram_object(
    obj: Any, default: DefaultBotProperties | None = None, include_api_method_name: bool = True
) -> DeserializedTelegramObject:
    """Return a type or method, or lists and dictionaries of them, as values that JSON has.

    Times become Unix integers, and what is left out stays out, unless `default` has a value for it. A method has its
    name under `method`, as in the answer into a webhook, unless `include_api_method_name` is False.
    """
    files: dict[str, InputFile] = {}
    now = datetime.now(UTC)

    def attach(value: object) -> str:
        if not isinstance(value, InputFile):
            raise NotImplementedError
        name = f"file{len(files)}"
        files[name] = value
        return f"attach://{name}"

    def of_struct(struct: Struct) -> dict[str, Any]:
        kind = type(struct)
        name: str | None = getattr(kind, "__api_name__", None)
        named = {"method": name} if name is not None and include_api_method_name else {}
        return named | json_values((default or NOTHING).filled(struct), name or kind.__name__, now, attach)

    def plain(value: Any) -> Any:
        match value:
            case Struct():
                return of_struct(value)
            case InputFile():
                return attach(value)
            case dict():
                return {name: plain(one) for name, one in cast("Mapping[str, Any]", value).items()}
            case list() | tuple():
                return [plain(one) for one in cast("Sequence[Any]", value)]
            case datetime():
                return int(value.timestamp())
            case _:
                return value

    return DeserializedTelegramObject(plain(obj), files)


def deserialize_telegram_object_to_python(
    obj: Any, default: DefaultBotProperties | None = None, include_api_method_name: bool = True
) -> Any:
    """Return the data alone, where there are no files."""
    return deserialize_telegram_object(obj, default, include_api_method_name).data
