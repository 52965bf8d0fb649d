"""The stories of docs/stories/ as their readers see them: a name and a caption."""

from __future__ import annotations

import ast
import inspect
from functools import lru_cache
from pathlib import Path
from typing import TYPE_CHECKING

from .snippets import ROOT, SnippetError

if TYPE_CHECKING:
    from collections.abc import Iterator

    from .snippets import Snippet

STORIES = "docs/stories"
"""Where the stories are, from the project's root."""


def story_files(root: Path = ROOT) -> list[Path]:
    """Return the files that define fixtures for snippets."""
    files = [root / "docs" / "conftest.py", *sorted((root / STORIES).glob("*.py"))]
    return [path for path in files if path.is_file()]


def read_stories(root: Path = ROOT) -> dict[str, str]:
    """Return the fixtures, without importing them: name -> docstring, which is the caption.

    Raises `SnippetError` for a fixture that has none, and for one whose name another has.
    """
    found: dict[str, str] = {}
    for path in story_files(root):
        for name, line, docstring in _read(path, path.read_text("utf-8")):
            if name in found:
                # The module that is imported last would win, and the pages of the other would tell another story.
                raise SnippetError(path, line, f"there is another story {name}: give this one another name")
            found[name] = docstring
    return found


@lru_cache(1024)  # each build of a live preview reads all files again, of which few have changed
def _read(path: Path, text: str) -> list[tuple[str, int, str]]:
    return list(_fixtures(path, text))


def _fixtures(path: Path, text: str) -> Iterator[tuple[str, int, str]]:
    """Yield the name, the line and the caption of each."""
    for node in ast.parse(text).body:
        if not isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef):
            continue
        if not any(map(_is_fixture, node.decorator_list)):
            continue
        docstring = ast.get_docstring(node)
        if not docstring:
            raise SnippetError(path, node.lineno, f"the story {node.name} has no docstring, which is its caption")
        yield node.name, node.lineno, inspect.cleandoc(docstring)


def _is_fixture(decorator: ast.expr) -> bool:
    named = decorator.func if isinstance(decorator, ast.Call) else decorator
    return ast.unparse(named) in {"fixture", "pytest.fixture"}


def captions(snippet: Snippet, stories: dict[str, str]) -> list[str]:
    """Return what is true before a snippet runs, in the order of its fixtures.

    Raises `SnippetError` for a story that is not there.
    """
    for name in snippet.fixtures:
        if name not in stories:
            raise SnippetError(snippet.path, snippet.line, f"there is no story {name!r} in {STORIES}")
    return [stories[name] for name in snippet.fixtures]
