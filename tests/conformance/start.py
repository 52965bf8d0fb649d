"""Start the modules of what the facts have and the package lacks.

    python -m tests.conformance.start [FOLDER]

FOLDER is the package, `aiogram` when left out. A type or method without a module gets one, and a
field that its module lacks is put where the official order has it. What must be written by hand is
marked `TODO`; what stands there already is not touched.
"""

from __future__ import annotations

import ast
import re
import sys
from pathlib import Path
from typing import Any

from aiogram.api.names import stem
from tests.conformance.expected import SCALARS, WIRE_NAMES, annotation, default, facts, ordered

_NAME = re.compile(r"(?<![\w\"'])[A-Z]\w+")
_MARKERS = frozenset({"Bytes", "Default", "Items", "Length", "Range", "UnixTime", "UnixTimeOrNever"})
_KNOWN = _MARKERS | {"Annotated", "None", "True", "False"}
TODO = "TODO: describe."
NAMED_BY_BASE = "  # noqa: F401 (named by the base class)"


def start(package: Path) -> list[str]:
    """Write what is missing under `package`; return a line for each thing that was written."""
    done = []
    for kind in ("types", "methods"):
        for official, body in facts()[kind].items():
            name = official[0].upper() + official[1:]
            path = package / "api" / kind / f"{stem(name)}.py"
            if not path.is_file():
                path.write_text(_module(kind, official, name, body), "utf-8")
                done.append(f"{path}: started {name}")
            elif missing := _insert(path, kind, official, body):
                done.append(f"{path}: started {', '.join(missing)}")
        _list(package / "api" / kind)
    return done


def _discriminator(body: dict[str, Any]) -> tuple[str, Any] | None:
    for name, field in body["fields"].items():
        if field.get("const_kind") == "discriminator":
            return name, field["const"]
    return None


def _fields(kind: str, official: str, body: dict[str, Any]) -> dict[str, str]:
    """Return the source of each field, in the order of the class."""
    names = ordered(official) if kind == "methods" else list(body["fields"])
    fixed = _discriminator(body)
    found = {}
    for wire in names:
        field = body["fields"][wire]
        name = WIRE_NAMES.get(wire, wire)
        if fixed and wire == fixed[0]:
            line = f"{name}: ClassVar[Literal[{fixed[1]!r}]] = {fixed[1]!r}"
        else:
            line = f"{name}: {annotation(official, wire, field)}"
            if name != wire:
                line += f' = field(name="{wire}"' + ("" if field.get("required") else ", default=None") + ")"
            elif not field.get("required"):
                known = default(official, name)
                line += " = None" if known is None else f' = bot_default("{known.value}")'
        found[name] = f'    {line}\n    """{TODO}"""\n'
    return found


def _module(kind: str, official: str, name: str, body: dict[str, Any]) -> str:
    source = f"    Source: https://core.telegram.org/bots/api#{official.lower()}\n"
    if kind == "types" and body.get("subtypes"):
        return _union(name, body["subtypes"], source)
    fields = _fields(kind, official, body)
    if kind == "types":
        base = "BoundObject" if official in facts()["aliases"] else "TelegramObject"
        fixed = _discriminator(body)
        tag = f", tag_field={fixed[0]!r}, tag={fixed[1]!r}" if fixed else ""
        head = f'class {name}({base}, frozen=True, kw_only=True{tag}):\n    """{TODO}\n\n{source}    """\n'
    else:
        base = "TelegramMethod"
        returns = _returned(body["returns"])
        argument = f'"{returns}"' if _NAME.search(returns) else returns
        returned = f"    Returns:\n        {TODO}\n"
        head = f'class {name}(TelegramMethod[{argument}], frozen=True):\n    """{TODO}\n\n{returned}\n{source}    """\n'
    block = head + ("\n" + "".join(fields.values()) if fields else "")
    return f'"""`{name}`."""\n\nfrom __future__ import annotations\n\n{_imports(name, kind, base, block)}\n\n{block}'


def _returned(returns: list[str]) -> str:
    written = []
    for one in returns:
        inner = one.removeprefix("Array of ")
        inner = SCALARS.get(inner, inner)
        written.append(f"list[{inner}]" if one.startswith("Array of ") else inner)
    return " | ".join(written)


def _union(name: str, members: list[str], source: str) -> str:
    # The plain text and the list among a rich text's members are written by hand.
    members = [one for one in members if one in facts()["types"]]
    imports = "".join(f"from .{stem(one)} import {one}\n" for one in sorted(members, key=stem))
    return (
        f'"""`{name}`."""\n\nfrom __future__ import annotations\n\nfrom typing import TypeAlias\n\n{imports}\n'
        f'{name}: TypeAlias = {" | ".join(members)}\n"""{TODO}\n\n{source.strip()}\n"""\n'
    )


def _code(source: str) -> str:
    return re.sub(r'"""[\s\S]*?"""', "", source)


def _named(name: str, block: str) -> list[str]:
    """Return the types of the API that a class names, sorted as imports are."""
    return sorted(
        {one for one in _NAME.findall(_types_only(block)) if one in facts()["types"] and one != name}, key=stem
    )


def _types_only(block: str) -> str:
    return _code(block).replace('["', "[").replace("| ", "")


def _imports(name: str, kind: str, base: str, block: str) -> str:
    code = _code(block)
    named = _named(name, block)
    typing = ["TYPE_CHECKING"] if named else []
    typing += [one for one in ("Annotated", "ClassVar", "Literal") if f"{one}[" in code]
    lines = ["from datetime import datetime, timedelta", ""] if "datetime | timedelta" in code else []
    lines += [f"from typing import {', '.join(typing)}", ""] if typing else []
    lines += ["from msgspec import field", ""] if " field(" in code else []
    lines += ["from aiogram.api.defaults import bot_default", ""] if "bot_default(" in code else []
    markers = sorted(one for one in _MARKERS if re.search(rf"\b{one}\b", code))
    lines += [f"from aiogram.api.markers import {', '.join(markers)}", ""] if markers else []
    lines += [f"from .base import {base}", ""]
    if named:
        lines += ["if TYPE_CHECKING:"]
        prefix = "aiogram.api.types" if kind == "methods" else ""
        lines += [f"    from {prefix}.{stem(one)} import {one}{_excuse(one, code)}" for one in named]
        lines += [""]
    return "\n".join(lines)


def _excuse(name: str, code: str) -> str:
    """Excuse an import that the linter finds no use of: it does not look into the base class."""
    return "" if re.search(rf"\b{name}\b", re.sub(r"^class .*", "", code, flags=re.MULTILINE)) else NAMED_BY_BASE


def _insert(path: Path, kind: str, official: str, body: dict[str, Any]) -> list[str]:
    """Put the fields that a module lacks into it; return their names."""
    source = path.read_text("utf-8")
    # A union has no class, or one that tells its members apart.
    classes = [
        node for node in ast.parse(source).body if isinstance(node, ast.ClassDef) and stem(node.name) == path.stem
    ]
    if not classes:
        return []
    lines = source.splitlines(keepends=True)
    (cls,) = classes
    here = {name: at for at, node in enumerate(cls.body) if (name := _field_name(node))}
    inherited = _inherited(cls, path.parent)
    wanted = {name: text for name, text in _fields(kind, official, body).items() if name not in inherited}
    missing = [name for name in wanted if name not in here]
    if not missing:
        return []
    texts = {}
    for name, at in here.items():
        documented = at + 1 < len(cls.body) and isinstance(cls.body[at + 1], ast.Expr)
        end = cls.body[at + documented].end_lineno
        texts[name] = "".join(lines[cls.body[at].lineno - 1 : end])
    first = min((cls.body[at].lineno for at in here.values()), default=(cls.body[0].end_lineno or 0) + 1) - 1
    last = first + sum(text.count("\n") for text in texts.values())
    order = [*wanted, *(name for name in texts if name not in wanted)]
    block = "".join(texts.get(name, wanted.get(name, "")) for name in order)
    new = "".join(lines[:first]) + block + "".join(lines[last:])
    path.write_text(_with_imports(new, kind, cls.name, block), "utf-8")
    return missing


def _inherited(cls: ast.ClassDef, folder: Path) -> set[str]:
    """Return the fields that a class has from bases in the same folder."""
    found: set[str] = set()
    for base in (one.id for one in cls.bases if isinstance(one, ast.Name)):
        path = folder / f"{stem(base)}.py"
        for node in ast.parse(path.read_text("utf-8")).body if path.is_file() else ():
            if isinstance(node, ast.ClassDef) and node.name == base:
                found |= {name for one in node.body if (name := _field_name(one))} | _inherited(node, folder)
    return found


def _field_name(node: ast.stmt) -> str | None:
    return node.target.id if isinstance(node, ast.AnnAssign) and isinstance(node.target, ast.Name) else None


def _with_imports(source: str, kind: str, name: str, block: str) -> str:
    prefix = "aiogram.api.types" if kind == "methods" else ""
    lines = [
        f"    from {prefix}.{stem(one)} import {one}{_excuse(one, _code(block))}\n"
        for one in _named(name, block)
        if not re.search(rf"^ +from \S+ import {one}\b", source, re.MULTILINE)
    ]
    if lines and "if TYPE_CHECKING:\n" not in source:
        source = re.sub(r"\n\nclass ", "\n\nif TYPE_CHECKING:\n\n\nclass ", source, count=1)
        source = source.replace("annotations\n", "annotations\n\nfrom typing import TYPE_CHECKING\n", 1)
    return source.replace("if TYPE_CHECKING:\n", "if TYPE_CHECKING:\n" + "".join(lines), 1)


def _list(folder: Path) -> None:
    """Bring the imports for type checkers in a package's `__init__` up to date."""
    init = folder / "__init__.py"
    source = init.read_text("utf-8")
    kept = set(re.findall(r"^    from \.\w+ import \w+ as \w+\n", source, re.MULTILINE))
    found = {f"    from .{stem(one)} import {one} as {one}\n" for one in _names(folder)}
    block = "".join(sorted(kept | found))
    source = re.sub(r"(?:^    from \.\w+ import \w+ as \w+\n)+", block, source, count=1, flags=re.MULTILINE)
    init.write_text(source, "utf-8")


def _names(folder: Path) -> list[str]:
    return [one[0].upper() + one[1:] for one in facts()[folder.name]]


if __name__ == "__main__":
    written = start(Path(sys.argv[1] if len(sys.argv) > 1 else "aiogram"))
    print(*written, sep="\n")
    print(f"{len(written)} modules started; `nox -s lint -- --fix` sorts their imports")
