"""What the site knows of a type or method, read from its source."""

# Read without importing it: a live preview reloads the source in a process that has imported the package long ago.

from __future__ import annotations

import ast
import re
from dataclasses import dataclass
from functools import cached_property
from typing import TYPE_CHECKING, Any

import griffe

from aiogram.api import markers
from aiogram.api.names import stem

if TYPE_CHECKING:
    from collections.abc import Iterator

    from aiogram.api.markers import Limit

_PIECES = re.compile(r"(?<=_)(?=[a-z])|(?<=[a-z])(?=[A-Z])")

SHORT = {"aiogram.types": "aiogram.api.types", "aiogram.methods": "aiogram.api.methods"}
"""Public package -> the package whose names it offers."""

SHOWN_AS = {"UnixTime": "datetime", "UnixTimeOrNever": "datetime | None"}
"""Marker that stands for a type -> the type that a reader meets."""


@dataclass(frozen=True)
class Name:
    """A piece of a written type: its text, and the public path that it links to, if any."""

    text: str
    path: str | None = None

    @property
    def pieces(self) -> list[str]:
        """The text, divided where a line may end."""
        return _PIECES.split(self.text)


@dataclass(frozen=True)
class Field:
    """One row of the table of attributes or arguments."""

    name: str
    type: tuple[Name, ...]
    required: bool
    default: str | None
    """The default as written; None where it is None, or where there is none."""
    wire_name: str | None
    """The name in JSON, where it is another."""
    limits: tuple[str, ...]
    text: str

    @property
    def pieces(self) -> list[str]:
        """The name, divided where a line may end."""
        return _PIECES.split(self.name)


@dataclass(frozen=True)
class Helper:
    """A property or function that the type offers beside what Telegram sends."""

    name: str
    signature: str
    type: tuple[Name, ...]
    text: str

    @property
    def pieces(self) -> list[str]:
        """The name, divided where a line may end."""
        return _PIECES.split(self.name)


@dataclass(frozen=True)
class Member:
    """One type of a union."""

    name: Name
    text: str


class Reference:
    """The tables of one type, method or union; each is worked out when a page asks for it."""

    def __init__(self, obj: griffe.Class | griffe.Attribute) -> None:
        self._object = obj

    @property
    def module(self) -> str:
        """Path of the module that holds it."""
        return self._object.module.path

    @cached_property
    def fields(self) -> list[Field]:
        """Rows in the order of the source, those of the bases first; none for a union."""
        if not isinstance(self._object, griffe.Class):
            return []
        found: dict[str, Field] = {}
        for cls in reversed([self._object, *self._object.mro()]):
            for attribute in cls.members.values():
                if isinstance(attribute, griffe.Attribute) and _is_field(attribute):
                    found[attribute.name] = _field(attribute)
        return list(found.values())

    @cached_property
    def helpers(self) -> list[Helper]:
        """Public properties and functions of the class itself."""
        public = [member for name, member in self._object.members.items() if not name.startswith("_")]
        return [one for member in public if (one := _helper(member)) is not None]

    @cached_property
    def aliases(self) -> list[str]:
        """Names of the aliases that the class declares."""
        return [member.name for member in self._object.members.values() if _calls(_value(member), "alias")]

    @cached_property
    def members(self) -> list[Member]:
        """The types of a union; empty for a class."""
        value = _value(self._object)
        if value is None:
            return []
        return [_member(one, self._object) for one in _alternatives(value) if isinstance(one, griffe.ExprName)]

    @cached_property
    def summary(self) -> str:
        """First paragraph of the docstring."""
        return _summary(self._object)


class PublicNames(griffe.Extension):
    """Offers the names of `aiogram.api.types` in `aiogram.types`, and gives each its `Reference`."""

    # The packages are lazy (PEP 562): what `aiogram.types` offers at run time stands in no statement.

    def on_package(self, *, pkg: griffe.Module, loader: griffe.GriffeLoader, **_: Any) -> None:  # noqa: ARG002
        """Do it once the package has been read."""
        if pkg.name != "aiogram":
            return
        for public, full in SHORT.items():
            package = pkg[full.removeprefix("aiogram.")]
            short = pkg[public.removeprefix("aiogram.")]
            for name, member in list(package.members.items()):
                if member.is_alias and member.target_path == f"{full}.{stem(name)}.{name}":
                    short.set_member(name, griffe.Alias(name, member.target_path, runtime=True, parent=short))
                    target = pkg[member.target_path.removeprefix("aiogram.")]
                    target.extra["reference"]["tables"] = Reference(target)
                    short.extra["reference"][name] = target.extra["reference"]["tables"]


def _is_field(attribute: griffe.Attribute) -> bool:
    annotation = attribute.annotation
    if annotation is None or attribute.name.startswith("_") or "property" in attribute.labels:
        return False
    # The discriminator of a union is a constant of the class.
    return _inside(annotation, "ClassVar") is None or "Literal" in str(annotation)


def _field(attribute: griffe.Attribute) -> Field:
    annotation: griffe.Expr | str = attribute.annotation or ""
    constant = _inside(annotation, "ClassVar")
    required, default, wire_name = (True, None, None) if constant else _declared(attribute.value)
    alternatives = list(_alternatives(constant or annotation))
    if not required:
        alternatives = [one for one in alternatives if str(one) != "None"] or alternatives
    return Field(
        name=attribute.name,
        type=tuple(_joined(alternatives)),
        required=required,
        default=default,
        wire_name=wire_name,
        limits=tuple(limit.words for limit in _limits(annotation)),
        text=attribute.docstring.value if attribute.docstring else "",
    )


def _declared(value: griffe.Expr | str | None) -> tuple[bool, str | None, str | None]:
    """Return whether the field is required, its default, and its name in JSON."""
    if not (isinstance(value, griffe.ExprCall) and _calls(value, "field")):
        return value is None, _default(value), None
    given = _named(value)
    name = ast.literal_eval(str(given["name"])) if "name" in given else None
    return not {"default", "default_factory"} & given.keys(), _default(given.get("default")), name


def _default(value: griffe.Expr | str | None) -> str | None:
    return None if str(value) == "None" else str(value)


def _named(call: griffe.ExprCall) -> dict[str, griffe.Expr | str]:
    return {one.name: one.value for one in call.arguments if isinstance(one, griffe.ExprKeyword)}


def _helper(member: griffe.Object | griffe.Alias) -> Helper | None:
    if isinstance(member, griffe.Function):
        passed = ", ".join(_parameter(one) for one in member.parameters if one.name != "self")
        return Helper(member.name, f"({passed})", tuple(_names(member.returns)), _summary(member))
    if isinstance(member, griffe.Attribute) and "property" in member.labels:
        return Helper(member.name, "", tuple(_names(member.annotation)), _summary(member))
    return None


def _parameter(parameter: griffe.Parameter) -> str:
    return parameter.name if parameter.default is None else f"{parameter.name}={parameter.default}"


def _member(name: griffe.ExprName, union: griffe.Object) -> Member:
    return Member(next(_names(name)), _summary(union.modules_collection[name.canonical_path]))


def _summary(obj: griffe.Object | griffe.Alias) -> str:
    return " ".join(obj.docstring.value.partition("\n\n")[0].split()) if obj.docstring else ""


def _value(member: griffe.Object | griffe.Alias) -> griffe.Expr | str | None:
    return member.value if isinstance(member, griffe.Attribute) else None


def _calls(value: griffe.Expr | str | None, function: str) -> bool:
    return isinstance(value, griffe.ExprCall) and str(value.function) == function


def _inside(annotation: griffe.Expr | str | None, generic: str) -> griffe.Expr | str | None:
    """Return what stands in the brackets of `generic[...]`; None for any other annotation."""
    if isinstance(annotation, griffe.ExprSubscript) and str(annotation.left) == generic:
        return annotation.slice
    return None


def _with_markers(annotation: griffe.Expr | str) -> tuple[griffe.Expr | str, list[griffe.ExprCall]]:
    """Return a type and the markers that `Annotated` gives it."""
    inside = _inside(annotation, "Annotated")
    if not isinstance(inside, griffe.ExprTuple):
        return annotation, []
    plain, *markers = inside.elements
    return plain, [one for one in markers if isinstance(one, griffe.ExprCall)]


def _alternatives(annotation: griffe.Expr | str) -> Iterator[griffe.Expr | str]:
    """Yield the types that `|` joins."""
    annotation, _ = _with_markers(annotation)
    if isinstance(annotation, griffe.ExprBinOp) and annotation.operator == "|":
        yield from _alternatives(annotation.left)
        yield from _alternatives(annotation.right)
    else:
        yield annotation


def _joined(alternatives: list[griffe.Expr | str]) -> Iterator[Name]:
    for number, one in enumerate(alternatives):
        if number:
            yield Name(" | ")
        yield from _names(one)


def _names(expression: griffe.Expr | str | None) -> Iterator[Name]:
    """Yield a written type piece by piece, with what is not for readers left out."""
    if expression is None or isinstance(expression, str):
        yield Name(expression or "None")
        return
    expression, _ = _with_markers(expression)
    if isinstance(expression, griffe.ExprName):
        yield Name(SHOWN_AS.get(expression.name, expression.name), _public(expression.canonical_path))
    elif isinstance(expression, str):
        yield Name(expression)
    else:
        for piece in expression.iterate(flat=False):
            yield from _names(piece)


def _public(canonical: str) -> str | None:
    """Return the path under which the site has a page: `aiogram.types.User`."""
    package, _, name = canonical.rpartition(".")
    for public, full in SHORT.items():
        if package == f"{full}.{stem(name)}":
            return f"{public}.{name}"
    return None


def _limits(annotation: griffe.Expr | str) -> Iterator[Limit]:
    if isinstance(annotation, str | griffe.ExprName):
        return
    for marker in _with_markers(annotation)[1]:
        yield _marker(marker)
    for piece in annotation.iterate(flat=False):
        yield from _limits(piece)


def _marker(call: griffe.ExprCall) -> Limit:
    positional = [ast.literal_eval(str(one)) for one in call.arguments if not isinstance(one, griffe.ExprKeyword)]
    named = {name: ast.literal_eval(str(value)) for name, value in _named(call).items()}
    limit: Limit = getattr(markers, str(call.function))(*positional, **named)
    return limit
