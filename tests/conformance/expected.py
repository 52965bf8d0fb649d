"""What the facts say a field's annotation must be, as the code writes it."""

from __future__ import annotations

import json
from functools import cache
from typing import Any

from aiogram.api.defaults import BotDefault
from tests.conformance.derive import FACTS

SCALARS = {"Integer": "int", "String": "str", "Boolean": "bool", "True": "bool", "Float": "float"}
WIRE_NAMES = {"from": "from_user"}
"""Names that Python keeps for itself -> how the code spells them."""
ZERO_IS_NEVER = frozenset(
    {
        ("ChecklistTask", "completion_date"),
        ("ChatMemberRestricted", "until_date"),
        ("ChatMemberBanned", "until_date"),
    }
)
"""Times whose 0 is no time: the attribute is None."""
ALIAS_FILLED = (
    "business_connection_id",
    "chat_id",
    "message_id",
    "inline_message_id",
    "message_thread_id",
    "direct_messages_topic_id",
)
"""Parameters that aliases fill: never before what the caller of an alias passes first."""


BOT_DEFAULTS = {
    "disable_notification": BotDefault.DISABLE_NOTIFICATION,
    "protect_content": BotDefault.PROTECT_CONTENT,
    "allow_sending_without_reply": BotDefault.ALLOW_SENDING_WITHOUT_REPLY,
    "link_preview_options": BotDefault.LINK_PREVIEW,
    "show_caption_above_media": BotDefault.SHOW_CAPTION_ABOVE_MEDIA,
}
"""Fields for which a bot can have a value of its own; and every parse mode is one."""


def default(owner: str, name: str) -> BotDefault | None:
    """Return what an optional field holds when it is left out.

    Where a bot can have a value of its own, in what bots send and never receive, left out is not
    None: None switches that value off.
    """
    if owner not in facts()["methods"] and owner not in sent_only():
        return None
    return BotDefault.PARSE_MODE if name.endswith("parse_mode") else BOT_DEFAULTS.get(name)


@cache
def facts() -> dict[str, Any]:
    """Return the facts of the Bot API."""
    loaded: dict[str, Any] = json.loads(FACTS.read_text("utf-8"))
    return loaded


@cache
def sent_only() -> frozenset[str]:
    """Return the types that bots send and never receive."""
    types, methods = facts()["types"], facts()["methods"]
    received: set[str] = set()
    pending = ["Update", *(one for method in methods.values() for one in method["returns"])]
    while pending:
        name = pending.pop().removeprefix("Array of ").removeprefix("Array of ")
        if name in types and name not in received:
            received.add(name)
            pending += types[name].get("subtypes", [])
            pending += (one for field in types[name]["fields"].values() for one in field["types"])
    return frozenset(types) - received


def annotation(owner: str, name: str, field: dict[str, Any]) -> str:
    """Return the annotation of a field of a type or method."""
    written = _type(owner, name, field)
    if not field.get("required") and written != "UnixTimeOrNever":
        written += " | None"
    default = field.get("default")
    if isinstance(default, dict):
        default = default["$type"]
    markers = [*limits(field), *([f"Default({default!r})"] if default is not None else [])]
    return f"Annotated[{written}, {', '.join(markers)}]" if markers else written


def _type(owner: str, name: str, field: dict[str, Any]) -> str:
    if field.get("unix_time"):
        if (owner, name) in ZERO_IS_NEVER:
            return "UnixTimeOrNever"
        return "datetime | timedelta | int" if owner in facts()["methods"] or owner in sent_only() else "UnixTime"
    types = [_written(one) for one in field["types"]]
    members = " | ".join(one.removeprefix("list[").removesuffix("]") for one in types)
    of_union = field.get("array_of_union") or facts()["types"].get(members, {}).get("subtypes")
    if owner in facts()["methods"] and of_union and types[0].startswith("list["):
        # A list of one member of the union is no list of the union to a type checker; a sequence of it is.
        return f"Sequence[{members}]"
    if field.get("array_of_union"):
        return f"list[{members}]"
    if field.get("file") and "InputFile" not in types:
        types.insert(0, "InputFile")
    return " | ".join(types)


def _written(official: str) -> str:
    if official.startswith("Array of "):
        return f"list[{_written(official.removeprefix('Array of '))}]"
    return SCALARS.get(official, official)


def limits(field: dict[str, Any]) -> list[str]:
    """Return the limits of a field as the markers that state them."""
    found = []
    for marker, suffix in (("Length", "_length"), ("Bytes", "_bytes"), ("Items", "_items"), ("Range", "")):
        # A size is never less than nothing.
        low, high = field.get(f"min{suffix}") or None if suffix else field.get("min"), field.get(f"max{suffix}")
        if low is None and high is None:
            continue
        bounds = [repr(low), repr(high)] if low is not None and high is not None else []
        bounds += [f"min={low}"] if high is None else []
        bounds += [f"max={high}"] if low is None else []
        if marker == "Range" and "special_values" in field:
            bounds.append(f"also={tuple(field['special_values'])!r}")
        if marker == "Length" and field.get("length_after_entities"):
            bounds.append("after_entities=True")
        found.append(f"{marker}({', '.join(bounds)})")
    return found


def ordered(method: str) -> list[str]:
    """Return the parameters of a method in the order of its fields: required ones first."""
    fields = facts()["methods"][method]["fields"]
    names = sorted(fields, key=lambda name: not fields[name].get("required"))
    if all(name in ALIAS_FILLED for name in names if fields[name].get("required")):
        names.sort(key=lambda name: (not fields[name].get("required"), name in ALIAS_FILLED))
    return names
