"""The Python fences of a Markdown page: where they stand, what they say, and the program that each of them is."""

from __future__ import annotations

import hashlib
import re
from dataclasses import dataclass
from functools import cache, cached_property
from pathlib import Path
from typing import TYPE_CHECKING, Any, NamedTuple

import markdown
from mkdocs.utils.meta import get_data

from .output import expected_output
from .program import find_reformatted_output, find_syntax_error, to_program

if TYPE_CHECKING:
    from collections.abc import Iterator

ROOT = Path(__file__).parents[2]
"""Where the project's README.md and docs/ are."""

_LANGUAGES = frozenset({"python", "py", "python3", "py3"})
_SESSIONS = frozenset({"pycon", "python-console", "doctest"})
_PRESENTATION = frozenset({"title", "hl_lines", "linenums", "title_mode"})
# What pytest-markdown-docs alone would do, and why a page may not: each of these hides something from its reader.
_REFUSED = {
    "notest": 'say why it is not run: skip="the reason"',
    "continuation": "a snippet is a complete program: repeat what it needs, or move it into a story",
    "retry": "a snippet runs once: make its story wait for what it needs",
    "runner": "every snippet is run in the same way",
}

# What can hold a fence; how it looks makes no difference to where it stands. The fences in the built site are
# compared with those that ran, so a container that is missing here cannot go unnoticed.
_CONTAINERS = (
    "admonition",
    "attr_list",
    "def_list",
    "footnotes",
    "md_in_html",
    "tables",
    "pymdownx.details",
    "pymdownx.superfences",
    "pymdownx.tabbed",
)
_LOOKS_LIKE_A_FENCE = re.compile(
    r"^[> \t]*(?:`{3,}|~{3,})[ \t]*(?:\{[ \t]*)?\.?(?:python3?|py3?|pycon)\b(?P<rest>[^`\n]*)$"
)
_COMMENT = re.compile(r"<!--.*?-->", re.DOTALL)


class SnippetError(Exception):
    """Something is wrong with a snippet; the text begins with `path:line:`."""

    def __init__(self, path: Path, line: int, message: str) -> None:
        super().__init__(f"{shown(path)}:{line}: {message}")
        self.path = path
        self.line = line
        self.message = message


def shown(path: Path) -> str:
    """Spell a path as one types it: from the directory that the command was run in, where possible."""
    return str(path.relative_to(Path.cwd()) if path.is_relative_to(Path.cwd()) else path)


@dataclass(frozen=True)
class Snippet:
    """A Python fence of a page."""

    path: Path
    line: int
    """Line of the page with the opening fence; the code begins on the next one."""
    code: str
    """The code without the indentation or quote marks of what the fence stands in; ends with a line break."""
    fixtures: tuple[str, ...] = ()
    """The stories that are told before it runs, in order."""
    skip: str | None = None
    """Why it is not run; None where it is."""
    prefix: str = ""
    """What stands before the fence in its line: indentation, quote marks."""

    @property
    def name(self) -> str:
        """`docs/page.md:12`."""
        return f"{shown(self.path)}:{self.line}"

    @property
    def digest(self) -> str:
        """A hash of the code, by which the rendered page is compared with what ran."""
        return digest(self.code)

    def error(self, code_line: int, message: str) -> SnippetError:
        """Make an error at a line of the code, the first of which is 1."""
        return SnippetError(self.path, self.line + code_line, message)

    @cached_property
    def program(self) -> str:
        """The text that the copy button gives: a file for `python file.py`.

        Without the `#>` comments, and with what awaits moved into `main`. Raises `SnippetError` where the code is
        no Python.
        """
        self.check()
        return to_program(self.code)

    @cached_property
    def expected(self) -> dict[int, list[str]]:
        """What the page says is printed: line of the code where a statement ends -> the `#>` lines below it."""
        self.check()
        return expected_output(self.code)

    def check(self) -> None:
        """Raise `SnippetError` where the code is no Python, or says in no valid way what is printed."""
        if found := find_syntax_error(self.code) or find_reformatted_output(self.code):
            raise self.error(*found)


def digest(code: str) -> str:
    """Hash code, ignoring what rendering may change: blank lines around it and blanks at the ends of lines."""
    lines = [line.rstrip() for line in code.strip("\n").split("\n")]
    return hashlib.sha256("\n".join(lines).strip("\n").encode()).hexdigest()


class _Fence(NamedTuple):
    first: int
    last: int
    language: str
    options: dict[str, Any]
    prefix: str
    code: str


def find_snippets(text: str, path: Path) -> list[Snippet]:
    """Return the Python fences that a page shows, in order.

    Raises `SnippetError` for options that mean nothing, and for what was meant to be a fence and is not shown as one.
    """
    return list(_found(text, path))


@cache  # several checks ask for those of the same page
def _found(text: str, path: Path) -> tuple[Snippet, ...]:
    body = get_data(text)[0]
    above = text.count("\n") - body.count("\n")
    fences = _fences(body)
    _check_missed(body, fences, path, above)
    for fence in fences:
        if fence.language.lower() in _SESSIONS:
            line = above + fence.first + 1
            raise SnippetError(
                path, line, "a session with `>>>` cannot be run: write Python, and what it prints as `#>`"
            )
    python = (fence for fence in fences if fence.language.lower() in _LANGUAGES)
    return tuple(_snippet(fence, path, above + fence.first + 1) for fence in python)


def _fences(text: str) -> list[_Fence]:
    """Return every fence that is rendered as a code block, whatever its language."""
    page = _renderer()
    page.reset()
    block: Any = page.preprocessors["fenced_code_block"]
    found: list[_Fence] = []

    def record(_indent: str, _content: str, start: int, end: int) -> None:
        prefix = text.splitlines()[start].partition(block.fence)[0]
        options = block.options | block.attrs
        found.append(_Fence(start, end - 1, block.lang or "", options, prefix, block.rebuild_block(block.code) + "\n"))
        block.formatter = lambda **_: f"<pre>fence-{len(found)}.</pre>"
        type(block).process_nested_block(block, _indent, _content, start, end)

    # The superfences extension itself says what is a fence and where it ends; its own output is not needed.
    block.process_nested_block = record
    html = _COMMENT.sub("", page.convert(text))
    # A fence in an indented code block is put back as text, and one in a comment is not seen.
    return [fence for number, fence in enumerate(found, 1) if f"fence-{number}." in html]


@cache
def _renderer() -> markdown.Markdown:
    return markdown.Markdown(
        extensions=list(_CONTAINERS), extension_configs={"pymdownx.tabbed": {"alternate_style": True}}
    )


def _check_missed(text: str, fences: list[_Fence], path: Path, above: int) -> None:
    inside = {number for fence in fences for number in range(fence.first, fence.last + 1)}
    for number, line in enumerate(text.split("\n")):
        found = _LOOKS_LIKE_A_FENCE.match(line.rstrip("\r"))
        if found is None or number in inside:
            continue
        options = found["rest"].strip(" {}\t\r")
        hint = (
            f'options need braces: "{{.python {options}}}"'
            if options and "{" not in line
            else "look for a missing closing fence, or indentation that differs between the two; a fence that is only "
            "to be read as Markdown goes inside a longer one (````markdown)"
        )
        raise SnippetError(path, above + number + 1, f"this fence is not shown as a code block: {hint}")


def _snippet(fence: _Fence, path: Path, line: int) -> Snippet:
    fixtures: list[str] = []
    skip = None
    for option, value in fence.options.items():
        name, colon, story = option.partition(":")
        if name == "fixture" and story:
            fixtures.append(story)
        # A word without a value has None for one, or itself, as the version of Markdown has it.
        elif option == "skip" and value not in (None, "skip") and value.strip():
            skip = value
        elif name == "skip":
            raise SnippetError(path, line, 'a snippet is not skipped without its reason: write skip="the reason"')
        elif name in _REFUSED:
            raise SnippetError(path, line, f"{option!r} is not for these pages: {_REFUSED[name]}")
        elif option not in _PRESENTATION or colon:
            known = ", ".join(("fixture:NAME", 'skip="reason"', *sorted(f'{one}="…"' for one in _PRESENTATION)))
            raise SnippetError(path, line, f"a fence has no option {option!r}; there are {known}")
    return Snippet(path, line, fence.code, tuple(fixtures), skip, fence.prefix)


def is_page(path: Path, root: Path = ROOT) -> bool:
    """Tell whether a file is the README or a page of the site."""
    if path.suffix != ".md" or not path.is_relative_to(root):
        return False
    top, *rest = path.relative_to(root).parts
    return (top == "README.md" and not rest) or (top == "docs" and not any(part[0] in "_." for part in rest))


def pages(root: Path = ROOT) -> list[Path]:
    """Return the README and every page of the site, in order."""
    return [path for path in (root / "README.md", *sorted((root / "docs").rglob("*.md"))) if is_page(path, root)]


def page_snippets(path: Path) -> list[Snippet]:
    """Return the snippets of a page."""
    return find_snippets(path.read_text("utf-8-sig"), path)


def all_snippets(root: Path = ROOT) -> Iterator[Snippet]:
    """Return the snippets of every page."""
    for path in pages(root):
        if path.exists():
            yield from page_snippets(path)
