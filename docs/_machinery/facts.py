"""What the site shows of the facts of the Bot API: where a thing stands officially, and which fields are newer."""

from __future__ import annotations

import json
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import Any

FACTS = Path(__file__).parents[2] / "facts" / "bot_api.json"


@dataclass(frozen=True)
class Facts:
    """The facts of a type or method."""

    section: str
    """Heading that it stands under in the official documentation."""
    number: int
    """Its place among the types, or among the methods, in the official order."""
    newer: dict[str, str]
    """Name in JSON of a field that came after its owner -> the version of the Bot API that brought it."""


@cache
def facts() -> dict[str, Facts]:
    """Return the facts of every official type and method, by Telegram's name."""
    loaded: dict[str, dict[str, Any]] = json.loads(FACTS.read_text("utf-8"))
    return {
        name: Facts(body["section"], number, _newer(body))
        for kind in ("types", "methods")
        for number, (name, body) in enumerate(loaded[kind].items())
    }


def _newer(body: dict[str, Any]) -> dict[str, str]:
    since = ((name, field["since"]) for name, field in body["fields"].items())
    return {name: version for name, version in since if version != body["since"]}
