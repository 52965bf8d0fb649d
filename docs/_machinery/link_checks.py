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
_OBJECT = re.compile(r"aiogram(\.\w+)+")


@dataclass
class Site:
    """The pages of the documentation, each read when it is first needed, and once."""

    root: Path
    """The folder of the documentation."""
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
    """Check the links, images and references by identifier of a page."""
    for link in page.links:
        if not _SCHEME.match(link.target):
            _check_link(link, page, site, check)
    defined = set(re.findall(r"^ {0,3}\[([^\]]+)\]:", page.prose, re.MULTILINE))
    for reference in page.references:
        if reference.target not in defined and _OBJECT.fullmatch(reference.target):
            check.expect(
                resolves(reference.target),
                reference.line,
                f"the reference `{reference.target}` names nothing in the package",
                f"{_nearest_object(reference.target)}Correct it, or link a page.",
            )


def _check_link(link: Link, page: Page, site: Site, check: Checker) -> None:
    name, _, anchor = unquote(link.target).partition("#")
    if name.startswith("/"):
        remedy = "Write the path from this page: the site may be served under a sub-path."
        check.fail(link.line, f"the link `{link.target}` is absolute", remedy)
        return
    path = Path(_collapsed(page.path.parent / name)) if name else page.path
    generated = path.is_relative_to(site.root) and path.relative_to(site.root).as_posix() in INDEXES
    exists = generated or path.is_file()
    if not check.expect(exists, link.line, f"the link `{link.target}` leads to no file", _nearest_file(path)):
        return
    if anchor and path.suffix == ".md" and not generated:
        target = page if path == page.path else site.read(path)
        if isinstance(target, Page):
            check.expect(
                _has_anchor(target, anchor),
                link.line,
                f"`{link.target}` leads to no anchor of `{path.name}`",
                f"{near(anchor, sorted(target.anchors))}Link a heading of that page by its id.",
            )


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
