"""Derive the facts that the conformance tests compare with, and say what a new version changes.

    python -m tests.conformance.derive FOLDER

FOLDER holds `bot-api.json` and `aliases.json`, the Bot API as data. What is written into `facts/`
are facts alone: names, types, numbers, versions, and no sentence of anybody's. Run it for a
new version of the Bot API, read what it prints, and let the tests name what the code lacks.
"""

from __future__ import annotations

import json
import sys
from pathlib import Path
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from collections.abc import Iterator

FACTS = Path(__file__).parents[2] / "facts" / "bot_api.json"
"""Read by these tests and by the site."""

_FIELD_KEYS = frozenset({
    "types", "required", "since", "const", "const_kind", "default", "default_from", "enum", "enum_open", "enum_ref",
    "min_length", "max_length", "min_bytes", "max_bytes", "min_items", "max_items", "min", "max", "special_values",
    "length_after_entities", "max_total_length", "max_line_feeds", "non_zero", "no_emoji", "charset", "int_bits",
    "unix_time", "exclusive_with", "file", "max_file_size", "array_of_union",
})  # fmt: skip
_OWNER_KEYS = frozenset({"section", "since", "one_of", "subtypes", "discriminator", "returns"})


def derive(source: Path) -> dict[str, Any]:
    """Return the facts of `source`, sentences and empty values left out."""
    api = json.loads((source / "bot-api.json").read_text("utf-8"))
    aliases = json.loads((source / "aliases.json").read_text("utf-8"))["aliases"]
    return {
        "version": api["version"],
        "released": api["release_date"],
        "update_types": api["update_types"],
        "update_types_off_by_default": api["update_types_off_by_default"],
        "parse_modes": api["related_enums"]["parse_modes"],
        "types": {name: _owner(body) for name, body in _named(api["types"])},
        "methods": {name: _owner(body) for name, body in _named(api["methods"])},
        "aliases": {owner: {name: _alias(body) for name, body in own.items()} for owner, own in aliases.items()},
    }


def _named(items: Any) -> Iterator[tuple[str, dict[str, Any]]]:
    if isinstance(items, dict):
        yield from items.items()
    else:
        yield from ((item["name"], item) for item in items)


def _owner(body: dict[str, Any]) -> dict[str, Any]:
    return _kept(body, _OWNER_KEYS) | {"fields": {one["name"]: _kept(one, _FIELD_KEYS) for one in body["fields"]}}


def _kept(body: dict[str, Any], keys: frozenset[str]) -> dict[str, Any]:
    # A False among the values of `default` or `const` says something; elsewhere it is the absence of a fact.
    return {
        key: value
        for key, value in body.items()
        if key in keys and (value not in (None, False, []) or (key in {"default", "const"} and value is not None))
    }


def _alias(body: dict[str, Any]) -> dict[str, Any]:
    dropped = body.get("fill_not_in_method", ())
    return {"method": body["method"], "fill": {key: path for key, path in body["fill"].items() if key not in dropped}}


def changes(old: Any, new: Any, path: str = "") -> Iterator[str]:
    """Yield one line for each fact that is added, removed or different."""
    if isinstance(old, dict) and isinstance(new, dict):
        yield from (f"added    {path}{key}" for key in new if key not in old)
        yield from (f"removed  {path}{key}" for key in old if key not in new)
        for key in new:
            if key in old:
                yield from changes(old[key], new[key], f"{path}{key}.")
    elif old != new:
        yield f"changed  {path.removesuffix('.')}: {json.dumps(old)} -> {json.dumps(new)}"


def main(arguments: list[str]) -> int:
    """Write the facts anew and print what is different."""
    if len(arguments) != 1 or not (Path(arguments[0]) / "bot-api.json").is_file():
        print(__doc__, file=sys.stderr)
        return 2
    new = derive(Path(arguments[0]))
    old = json.loads(FACTS.read_text("utf-8")) if FACTS.is_file() else {}
    lines = list(changes(old, new))
    FACTS.write_text(json.dumps(new, indent=1, ensure_ascii=False) + "\n", "utf-8")
    print(*lines[:200], sep="\n")
    print(
        f"{len(lines)} changes; {len(new['types'])} types and {len(new['methods'])} methods of Bot API {new['version']}"
    )
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
