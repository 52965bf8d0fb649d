"""Write down the public names and call shapes of the package that people know as `aiogram`.

    PYTHON -P tests/compat/derive.py > tests/compat/known_names.json

PYTHON is an interpreter that has that package; `-P` keeps it from importing the one of this project.
What is written are names: of modules' members, of types' fields, of functions' parameters in their
order, and nothing else.
"""

from __future__ import annotations

import inspect
import json
import sys
from importlib import import_module
from typing import Any

MODULES = (
    "",
    "client.bot",
    "client.default",
    "client.session.aiohttp",
    "client.session.base",
    "client.session.middlewares.base",
    "client.session.middlewares.manager",
    "client.session.middlewares.request_logging",
    "client.telegram",
    "enums",
    "exceptions",
    "filters.callback_data",
    "methods",
    "types",
    "utils.auth_widget",
    "utils.backoff",
    "utils.chat_action",
    "utils.chat_member",
    "utils.deep_linking",
    "utils.formatting",
    "utils.keyboard",
    "utils.link",
    "utils.markdown",
    "utils.media_group",
    "utils.payload",
    "utils.serialization",
    "utils.text_decorations",
    "utils.token",
    "utils.web_app",
    "utils.web_app_signature",
)
"""What a bot without a Dispatcher imports from; the first is the package itself."""
CLASSES = (
    "client.bot.Bot",
    "client.default.DefaultBotProperties",
    "client.session.aiohttp.AiohttpSession",
    "client.session.middlewares.manager.RequestMiddlewareManager",
    "client.telegram.TelegramAPIServer",
    "filters.callback_data.CallbackData",
    "types.BufferedInputFile",
    "types.FSInputFile",
    "types.URLInputFile",
    "utils.chat_action.ChatActionSender",
    "utils.formatting.Text",
    "utils.keyboard.InlineKeyboardBuilder",
    "utils.keyboard.ReplyKeyboardBuilder",
    "utils.media_group.MediaGroupBuilder",
    "utils.text_decorations.TextDecoration",
)
FRAMEWORK = {"TelegramObject", "TelegramMethod", "BaseModel"}
VARIADIC = {inspect.Parameter.VAR_KEYWORD, inspect.Parameter.VAR_POSITIONAL}


def known() -> dict[str, Any]:
    """Return everything that is written down."""
    found = import_module("aiogram")
    modules = {name: import_module(f"aiogram.{name}".rstrip(".")) for name in MODULES}
    structs = {
        f"{module}.{name}": value
        for module in ("types", "methods")
        for name, value in vars(modules[module]).items()
        if hasattr(value, "model_fields") and name not in FRAMEWORK and name != "MutableTelegramObject"
    }
    data: Any = modules["filters.callback_data"]
    helpers = {path: _resolved(modules, path) for path in CLASSES}
    return {
        "version": found.__version__,
        "api_version": found.__api_version__,
        "modules": {name: sorted(_own(module)) for name, module in modules.items()},
        "fields": {path: list(value.model_fields) for path, value in structs.items()},
        "members": {path: _members(value) for path, value in (structs | helpers).items()},
        "functions": {
            f"{name}.{function}": parameters(value)
            for name, module in modules.items()
            for function, value in vars(module).items()
            if inspect.isfunction(value) and value.__module__ == module.__name__ and not function.startswith("_")
        },
        "constructors": {path: parameters(value.__init__) for path, value in helpers.items() if value is not data},
        "enums": {name: list(value.__members__) for name, value in _enums(modules["enums"])},
    }


def text(names: dict[str, Any]) -> str:
    """Return the names as JSON with one line for each owner, so that changes can be read."""
    sections: list[str] = []
    between = ",\n"
    for section, entries in names.items():
        if isinstance(entries, dict):
            lines = [
                f" {json.dumps(owner)}: {json.dumps(entries[owner])}" for owner in sorted(entries) if entries[owner]
            ]
            sections.append(f"{json.dumps(section)}: {{\n{between.join(lines)}\n}}")
        else:
            sections.append(f"{json.dumps(section)}: {json.dumps(entries)}")
    return f"{{{between.join(sections)}}}\n"


def parameters(function: Any) -> list[str]:
    """Return the parameters but for the first `self`; `*` stands before those that are passed by name only."""
    found: list[str] = []
    for name, parameter in inspect.signature(function).parameters.items():
        if name in {"self", "cls"} or name.startswith("_") or parameter.kind in VARIADIC:
            continue
        if parameter.kind is inspect.Parameter.KEYWORD_ONLY and "*" not in found:
            found.append("*")
        found.append(name)
    return found


def _enums(module: Any) -> list[tuple[str, Any]]:
    return [(name, getattr(module, name)) for name in _own(module)]


def _resolved(modules: dict[str, Any], path: str) -> Any:
    module, _, name = path.rpartition(".")
    return getattr(modules[module], name)


def _own(module: Any) -> list[str]:
    public: Any = getattr(module, "__all__", None)
    if module.__name__ == "aiogram":
        return [name for name in public if not name.startswith("_")]
    if public is not None and module.__name__.removeprefix("aiogram.") in {"enums", "methods", "types"}:
        return [name for name in public if name[0].isupper()]
    return [
        name
        for name, value in vars(module).items()
        if not name.startswith("_") and getattr(value, "__module__", module.__name__) == module.__name__
        and not inspect.ismodule(value)
        and type(value).__name__ not in {"_Feature", "TypeVar", "bool"}
    ]  # fmt: skip


def _members(cls: Any) -> dict[str, list[str] | None]:
    """Return methods with their parameters, and properties with None; what every type inherits is none of its own."""
    inherited = next((one for one in cls.__mro__ if one.__name__ in FRAMEWORK), object)
    skipped = {*dir(inherited), *getattr(cls, "model_fields", ())}
    found: dict[str, list[str] | None] = {}
    for name in dir(cls):
        if name.startswith("_") or name in skipped:
            continue
        value = getattr(cls, name)
        found[name] = parameters(value) if callable(value) else None
    return found


if __name__ == "__main__":
    sys.stdout.write(text(known()))
