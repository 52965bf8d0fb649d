"""Which snippets run in the reader's page, and why the others do not."""

from __future__ import annotations

import ast
import re
from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING

from .kept import look
from .snippets import ROOT
from .stories import story_files

if TYPE_CHECKING:
    from collections.abc import Iterable

PARTS = ("__init__", "live", "problems", "result_views", "results", "running")
"""The modules beside this one that the page has as well."""

_LISTENS = "it listens on a port, and a page has none"
_CRYPTOGRAPHY = "it needs cryptography, which the Python of the page does not have"
_OUTSIDE = {
    "aiohttp": "it uses aiohttp, which opens connections, and a page has none of its own",
    "aiohttp_socks": "it goes through a proxy, and a page opens no connections of its own",
    "aiogram.utils.passport": _CRYPTOGRAPHY,
    "aiogram.utils.web_app_signature": _CRYPTOGRAPHY,
    "cryptography": _CRYPTOGRAPHY,
    "zoneinfo": "it looks up a time zone, and the Python of the page has no list of them",
}
"""Package that the Python of the page does not have or cannot use, or module that needs one -> why not."""
_SOCKETS = re.compile(r"\b(?:BotApiServer|serve_webhook|webhook_handler|AiohttpSession|TelegramAPIServer)\b")
"""What opens a port or a connection of its own."""


def in_the_page(path: Path) -> bool:
    """Tell whether the stories of a module can be told in the page."""
    return not _imported(path) & _OUTSIDE.keys()


def why_not_here(code: str, fixtures: Iterable[str], root: Path = ROOT) -> str:
    """Return why a snippet cannot run in the page; empty where it can."""
    look("outside")
    if set(fixtures) & stories_outside(root):
        return _LISTENS
    found = _modules(code) & _OUTSIDE.keys()
    if found:
        return _OUTSIDE[min(found)]
    return _LISTENS if _SOCKETS.search(code) else ""


@cache
def stories_outside(root: Path) -> frozenset[str]:
    """Return the names of the stories that need what a page does not have."""
    return frozenset(
        node.name
        for path in story_files(root)
        if not in_the_page(path)
        for node in _body(path.read_text("utf-8"))
        if isinstance(node, ast.AsyncFunctionDef | ast.FunctionDef)
    )


@cache
def _body(code: str) -> list[ast.stmt]:
    return ast.parse(code).body


def _imported(path: Path) -> frozenset[str]:
    return _modules(path.read_text("utf-8"))


@cache
def _modules(code: str) -> frozenset[str]:
    """Return the modules that code imports when it runs, and their top-level packages."""
    try:
        tree = ast.parse(code)
    except SyntaxError:
        # Top-level `await` is no error to `ast.parse`; what is one is reported where the snippet is checked.
        return frozenset()
    found: set[str] = set()
    for node in ast.walk(tree):
        match node:
            case ast.Import(names=names):
                found |= {part for one in names for part in (one.name, one.name.partition(".")[0])}
            case ast.ImportFrom(module=str() as module, names=names, level=0):
                found |= {module, module.partition(".")[0], *(f"{module}.{one.name}" for one in names)}
            case _:
                pass
    return frozenset(found)
