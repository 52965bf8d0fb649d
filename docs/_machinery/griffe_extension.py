"""What the site knows of a type or method, read from its source."""

# Read without importing it: a live preview reloads the source in a process that has imported the package long ago.

from __future__ import annotations

import ast
import re
from dataclasses import dataclass, replace
from functools import cached_property
from typing import TYPE_CHECKING, Any

import griffe

from aiogram.api import markers
from aiogram.api.names import api_name, stem
from docs._machinery.facts import facts
from docs._machinery.kept import hashed

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from docs._machinery.facts import Facts

_PIECES = re.compile(r"(?<=_)(?=[a-z])|(?<=[a-z])(?=[A-Z])")

SHORT = {"aiogram.types": "aiogram.api.types", "aiogram.methods": "aiogram.api.methods"}
"""Public package -> the package whose names it offers."""

SHOWN_AS = {"UnixTime": "datetime", "UnixTimeOrNever": "datetime | None"}
"""Marker that stands for a type -> the type that a reader meets."""

BUILT_IN = {"str": "A text.", "list": "Several of them, one after the other."}
"""Member of a union that is no type of Telegram's -> what the table says of it."""


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
    required: bool | None
    """None for what is an attribute and not passed."""
    default: str | None
    """What is taken where it is left out, as written; None where that is None, or said in the text."""
    of_bot: str | None
    """Name of the bot's default, `Bot.default.…`, that is taken where it is left out."""
    wire_name: str | None
    """The name in JSON, where it is another."""
    limits: tuple[str, ...]
    since: str | None
    """Version of the Bot API that brought it, where its owner is older."""
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

    type: tuple[Name, ...]
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
    def _classes(self) -> list[griffe.Class]:
        """The class and its bases, itself first; none for a union."""
        return [self._object, *self._object.mro()] if isinstance(self._object, griffe.Class) else []

    @property
    def is_current(self) -> bool:
        """Whether it is of the classes that the package has now; of a union it shows what others say of themselves."""
        modules = self._object.modules_collection
        return bool(self._classes) and all(modules[one.path] is one for one in self._classes)

    @cached_property
    def facts(self) -> Facts | None:
        """The facts of what it is officially: for a type of our own, of the base that is Telegram's."""
        method = self._object.path.startswith(SHORT["aiogram.methods"])
        names = [self._object.name, *(cls.name for cls in self._classes)]
        return next((one for name in names if (one := facts().get(api_name(name) if method else name))), None)

    @cached_property
    def constructor(self) -> str | None:
        """How an object is made, for a class that is no Struct; the fields of a Struct say it."""
        made = self._made
        return f"{self._object.name}({_passed(made)})" if made and not self._is_struct else None

    @property
    def _made(self) -> griffe.Function | None:
        found = (cls.members.get("__init__") for cls in self._classes)
        return next((one for one in found if isinstance(one, griffe.Function)), None)

    @property
    def _is_struct(self) -> bool:
        return any(str(base) == "Struct" for cls in self._classes for base in cls.bases)

    @cached_property
    def fields(self) -> list[Field]:
        """Rows in the order of the source, those of the bases first; none for a union."""
        found: dict[str, Field] = {}
        newer = self.facts.newer if self.facts else {}
        for cls in reversed(self._classes):
            for attribute in cls.members.values():
                if not isinstance(attribute, griffe.Attribute) or attribute.name.startswith("_"):
                    continue
                if not self._is_struct and attribute.docstring:
                    found[attribute.name] = _attribute(attribute, cls)
                elif self._is_struct and _is_field(attribute):
                    found[attribute.name] = _field(attribute, newer)
        return list(found.values())

    @cached_property
    def helpers(self) -> list[Helper]:
        """Public properties and functions of the class itself."""
        public = [member for name, member in self._object.members.items() if not name.startswith("_")]
        return [one for member in public if (one := _helper(member)) is not None]

    @cached_property
    def aliases(self) -> list[str]:
        """Names of the aliases that the class declares."""
        return [member.name for member in self._object.members.values() if _is_alias(member)]

    @cached_property
    def members(self) -> list[Member]:
        """The types of a union; empty for a class."""
        value = _value(self._object)
        return [] if value is None else [_member(one, self._object) for one in _members(value, self._object)]

    @cached_property
    def summary(self) -> str:
        """First paragraph of the docstring."""
        return _summary(self._object)

    @cached_property
    def state(self) -> str:
        """A hash of all that a page shows of it."""
        names = [(one.path, list(one.members)) for one in (self._object, *self._classes)]
        return hashed(self.constructor, self.fields, self.helpers, self.aliases, self.members, names)


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
                    tables = target.extra["reference"].get("tables")
                    if tables is None or not tables.is_current:
                        tables = target.extra["reference"]["tables"] = Reference(target)
                    short.extra["reference"][name] = tables


def _is_field(attribute: griffe.Attribute) -> bool:
    annotation = attribute.annotation
    if annotation is None or "property" in attribute.labels:
        return False
    return not _is_constant(attribute) or "Literal" in str(annotation)


def _is_constant(attribute: griffe.Attribute) -> bool:
    # The discriminator of a union is a constant of the class. griffe has taken its `ClassVar` away.
    return "instance-attribute" not in attribute.labels


def _field(attribute: griffe.Attribute, newer: Mapping[str, str]) -> Field:
    annotation: griffe.Expr | str = attribute.annotation or ""
    required, default, wire_name = (None, None, None) if _is_constant(attribute) else _declared(attribute.value)
    alternatives = list(_alternatives(annotation))
    if required is False:
        alternatives = [one for one in alternatives if str(one) != "None"] or alternatives
    type_ = tuple(_joined(alternatives))
    said = list(_markers(annotation))
    return Field(
        name=attribute.name,
        type=type_,
        required=required,
        of_bot=_literal(attribute.value, "bot_default"),
        default=default or next((_default_of(one, type_) for one in said if isinstance(one, markers.Default)), None),
        wire_name=wire_name,
        limits=tuple(one.words for one in said if isinstance(one, markers.Limit)),
        since=newer.get(wire_name or attribute.name),
        text=_text(attribute),
    )


def _attribute(attribute: griffe.Attribute, owner: griffe.Class) -> Field:
    """Describe what `__init__` sets: its type is written there, or is that of the parameter that it takes."""
    annotation = attribute.annotation
    made = owner.members.get("__init__")
    if annotation is None and isinstance(made, griffe.Function) and str(attribute.value) in made.parameters:
        annotation = made.parameters[str(attribute.value)].annotation
    type_ = () if annotation is None else tuple(_joined(list(_alternatives(annotation))))
    return Field(attribute.name, type_, None, None, None, None, (), None, _text(attribute))


def _text(attribute: griffe.Attribute) -> str:
    return attribute.docstring.value if attribute.docstring else ""


def _declared(value: griffe.Expr | str | None) -> tuple[bool, str | None, str | None]:
    """Return whether the field is required, its default, and its name in JSON."""
    if not (isinstance(value, griffe.ExprCall) and _calls(value, "field")):
        return value is None, _default(value), None
    given = _named(value)
    name = ast.literal_eval(str(given["name"])) if "name" in given else None
    return not {"default", "default_factory"} & given.keys(), _default(given.get("default")), name


def _default(value: griffe.Expr | str | None) -> str | None:
    return None if str(value) == "None" or _calls(value, "bot_default") else str(value)


def _literal(value: griffe.Expr | str | None, function: str) -> str | None:
    """Return the only argument of a call of `function`; None for anything else."""
    if isinstance(value, griffe.ExprCall) and _calls(value, function):
        return str(ast.literal_eval(str(value.arguments[0])))
    return None


def _named(call: griffe.ExprCall) -> dict[str, griffe.Expr | str]:
    return {one.name: one.value for one in call.arguments if isinstance(one, griffe.ExprKeyword)}


def _helper(member: griffe.Object | griffe.Alias) -> Helper | None:
    if isinstance(member, griffe.Function) and not _is_alias(member):
        return Helper(member.name, f"({_passed(member)})", tuple(_names(member.returns)), _summary(member))
    if isinstance(member, griffe.Attribute) and "property" in member.labels:
        return Helper(member.name, "", tuple(_names(member.annotation)), _summary(member))
    return None


def _is_alias(member: griffe.Object | griffe.Alias) -> bool:
    return isinstance(member, griffe.Function) and any(_calls(one.value, "alias") for one in member.decorators)


def _passed(function: griffe.Function) -> str:
    return ", ".join(_parameter(one) for one in function.parameters if one.name not in {"self", "cls"})


def _parameter(parameter: griffe.Parameter) -> str:
    return parameter.name if parameter.default is None else f"{parameter.name}={parameter.default}"


def _members(value: griffe.Expr | str, union: griffe.Object) -> Iterator[griffe.Expr | str]:
    """Yield what a union joins; a private name in its module stands for more."""
    for one in _alternatives(value):
        if isinstance(one, griffe.ExprName) and one.name.startswith("_"):
            yield from _members(_value(union.module[one.name]) or one, union)
        else:
            yield one


def _member(kind: griffe.Expr | str, union: griffe.Object) -> Member:
    # In quotes stands what the module does not have yet: the union itself.
    names = tuple(replace(one, text=one.text.strip("'")) for one in _names(kind))
    if isinstance(kind, griffe.ExprName) and _public(kind.canonical_path):
        return Member(names, _summary(union.modules_collection[kind.canonical_path]))
    return Member(names, BUILT_IN[names[0].text])


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


def _markers(annotation: griffe.Expr | str) -> Iterator[object]:
    """Evaluate the markers of an annotation, those of the types in its brackets too."""
    if isinstance(annotation, str | griffe.ExprName):
        return
    for marker in _with_markers(annotation)[1]:
        yield _evaluated(marker)
    for piece in annotation.iterate(flat=False):
        yield from _markers(piece)


def _evaluated(call: griffe.ExprCall) -> object:
    positional = [ast.literal_eval(str(one)) for one in call.arguments if not isinstance(one, griffe.ExprKeyword)]
    named = {name: ast.literal_eval(str(value)) for name, value in _named(call).items()}
    return getattr(markers, str(call.function))(*positional, **named)


def _default_of(marker: markers.Default, kind: tuple[Name, ...]) -> str:
    """Return a default as a reader would write it: for a type that is no text, a string is the name of a class."""
    named = isinstance(marker.value, str) and all(name.text != "str" for name in kind)
    return str(marker.value) if named else repr(marker.value)
