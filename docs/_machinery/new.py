"""Start the page of a type or method, or bring it up to date: `python -m docs._machinery.new NAME …`.

A new page has everything that follows from the code, and a TODO wherever a person has to write. On a page
that exists, only what follows from the code is changed.
"""

from __future__ import annotations

import argparse
import sys
from pathlib import Path
from typing import TYPE_CHECKING

from . import to_come
from .expected import near, spelled, subjects
from .pages import Page, PageError
from .refresh import refresh
from .skeleton import TODO, whole
from .snippets import shown

if TYPE_CHECKING:
    from collections.abc import Sequence

    from .expected import Subject

_PURPOSE = "Start the page of a type or method, or bring it up to date."
DOCS = Path(__file__).parents[1]


class UnknownNameError(Exception):
    """No type and no method has this name."""


def write(name: str, root: Path = DOCS) -> list[str]:
    """Create or refresh the page of the type or method of this name, in any spelling; return what was done.

    Raises `UnknownNameError`, and `PageError` for a page that is there and is no text.
    """
    subject = spelled(name)
    if subject is None:
        hint = near(name, [one.title for one in subjects()])
        raise UnknownNameError(f"there is no type or method {name!r}. {hint}".rstrip())
    path = root / subject.page
    if not path.is_file() or not path.read_bytes().strip():
        return [_created(path, subject), *_off_the_list(root, subject)]
    page = Page.read(path)
    text, changes = refresh(page, subject)
    changes += _off_the_list(root, subject)
    if not changes:
        return [f"{shown(path)}: nothing to change"]
    path.write_bytes(text.encode())
    return changes


def _created(path: Path, subject: Subject) -> str:
    text = whole(subject)
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_bytes(text.encode())
    waiting = [str(number) for number, line in enumerate(text.split("\n"), 1) if TODO in line]
    return f"{shown(path)}: created; the lines with {TODO} wait for you: {', '.join(waiting)}"


def _off_the_list(root: Path, subject: Subject) -> list[str]:
    taken = to_come.remove(root, subject)
    return [f"{shown(root / to_come.LIST)}: {subject.title} is no longer to come"] if taken else []


def main(arguments: Sequence[str] | None = None, root: Path = DOCS) -> int:
    """Run the tool from the command line and return the exit status."""
    parser = argparse.ArgumentParser(prog="python -m docs._machinery.new", description=_PURPOSE)
    parser.add_argument("name", nargs="+", help="type or method in any spelling: CallbackQuery, answer_callback_query")
    names: list[str] = parser.parse_args(arguments).name
    for name in names:
        try:
            print(*write(name, root), sep="\n")  # noqa: T201 (what the command is for)
        except UnknownNameError as error:
            parser.error(str(error))
        except PageError as error:
            parser.error(f"{name}, line {error.line}: {error.what}. {error.remedy}")
    return 0


if __name__ == "__main__":
    sys.exit(main())
