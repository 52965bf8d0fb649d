"""The checks of what a page points to: files, anchors, and objects of the package."""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING
from urllib.parse import unquote

from .expected import INDEXES, near
from .objects import names, resolves
from .pages import Page, PageError

if TYPE_CHECKING:
    from .pages import Link
    from .problems import Checker

_SCHEME = re.compile(r"[a-zA-Z][a-zA-Z0-9+.-]*:|//")
_DEFINITION = re.compile(r"^ {0,3}\[([^\]]+)\]:", re.MULTILINE)
_VARIABLES = {"chat": "Chat", "message": "Message", "update": "Update"}
"""What the pages call an object, where that can be only one type -> the type."""
_MEMBER = re.compile(r"([A-Z]\w*|chat|message|update)\.([a-z]\w*)(?:\(.*\))?$", re.DOTALL)
_OBJECT = re.compile(r"aiogram(\.\w+)+")


@dataclass
class Site:
    """The pages of the documentation, each read when it is first needed, and once."""

    root: Path
    """The folder of the documentation."""
    to_come: frozenset[str] = frozenset()
    """Pages that may be linked and are not there yet, as paths below the folder."""
    _pages: dict[Path, Page | PageError] = field(default_factory=dict[Path, "Page | PageError"])

    def read(self, path: Path) -> Page | PageError:
        """Return a page, or why it cannot be read."""
        if path not in self._pages:
            try:
                self._pages[path] = Page.read(path)
            except PageError as error:
                self._pages[path] = error
        return self._pages[path]


def check_links(page: Page, site: Site, check: Checker) -> None:
    """Check the links, images, references by identifier and named attributes of a page."""
    for link in page.links:
        if not _SCHEME.match(link.target):
            _check_link(link, page, site, check)
    defined = set(_DEFINITION.findall(page.prose))
    for reference in page.references:
        path = reference.target
        if path in defined or not _OBJECT.fullmatch(path):
            continue
        if resolves(path):
            check.hold()
        else:
            remedy = f"{_nearest_object(path)}Correct it, or link a page."
            check.fail(reference.line, f"the reference `{path}` names nothing in the package", remedy)
    for span in page.code_spans:
        if match := _MEMBER.match(span.text):
            _check_member(span.line, match[1], match[2], check)


def _check_link(link: Link, page: Page, site: Site, check: Checker) -> None:
    name, _, anchor = unquote(link.target).partition("#")
    if name.startswith("/"):
        remedy = "Write the path from this page: the site may be served under a sub-path."
        check.fail(link.line, f"the link `{link.target}` is absolute", remedy)
        return
    path = Path(_collapsed(page.path.parent / name)) if name else page.path
    if path.is_relative_to(site.root) and path.relative_to(site.root).as_posix() in INDEXES | site.to_come:
        check.hold()
        return
    if not path.is_file():
        check.fail(link.line, f"the link `{link.target}` leads to no file", _nearest_file(path))
        return
    check.hold()
    if anchor and path.suffix == ".md":
        target = page if path == page.path else site.read(path)
        if isinstance(target, PageError):
            return
        if _has_anchor(target, anchor):
            check.hold()
            return
        remedy = f"{near(anchor, sorted(target.anchors))}Link a heading of that page by its id."
        check.fail(link.line, f"`{link.target}` leads to no anchor of `{path.name}`", remedy)


def _check_member(line: int, owner: str, name: str, check: Checker) -> None:
    """Check `CallbackQuery.data` in the prose, where the first part is a type, a method or the bot."""
    owner = _VARIABLES.get(owner, owner)
    paths = (f"aiogram.types.{owner}", f"aiogram.methods.{owner}", f"aiogram.exceptions.{owner}", f"aiogram.{owner}")
    path = next((one for one in paths if resolves(one)), None)
    if path is None:
        return
    if name in names(path):
        check.hold()
    else:
        what = f"`{owner}` has no attribute or method `{name}`"
        check.fail(line, what, f"{near(name, sorted(names(path)))}Write a name that the code has.")


@cache
def _collapsed(path: Path) -> Path:
    # Not `resolve`: the page that a link names is found by its name, whatever is a symbolic link on the way.
    parts: list[str] = []
    for part in path.parts:
        if part == ".." and parts:
            parts.pop()
        else:
            parts.append(part)
    return Path(*parts)


def _has_anchor(page: Page, anchor: str) -> bool:
    if anchor in page.anchors:
        return True
    shown = [item.text for item in page.directives()]
    return any(anchor == one or anchor.startswith(f"{one}.") for one in shown) and resolves(anchor)


def _nearest_file(path: Path) -> str:
    folder = path.parent
    if not folder.is_dir():
        return f"There is no folder `{folder.name}` there either: count the `../`."
    files = [one.name for one in folder.iterdir() if one.is_file()]
    return f"{near(path.name, files)}The path is read from the page that has the link."


def _nearest_object(path: str) -> str:
    owner, _, name = path.rpartition(".")
    if not owner or not resolves(owner):
        return _nearest_object(owner) if owner.count(".") else ""
    return near(name, sorted(names(owner)))
