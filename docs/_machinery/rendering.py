"""How the site draws snippets and tables: a Markdown extension."""

from __future__ import annotations

import posixpath
import re
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING, Any
from xml.etree.ElementTree import Element, SubElement

from markdown import Markdown
from markdown.extensions import Extension
from markdown.treeprocessors import Treeprocessor
from markdown.util import AtomicString
from markupsafe import escape
from mkdocs.plugins import get_plugin_logger
from pymdownx.superfences import highlight_validator

from docs._machinery.here import why_not_here
from docs._machinery.kept import look
from docs._machinery.result_files import read_result, sources
from docs._machinery.result_views import draw_result
from docs._machinery.snippets import ROOT, Snippet, SnippetError
from docs._machinery.stories import STORIES, read_stories

if TYPE_CHECKING:
    from collections.abc import Iterator
    from collections.abc import Set as AbstractSet

_log = get_plugin_logger("snippets")

_OUTPUT = re.compile(r'<span class="c1">(#&gt;.*?)</span>')
_BREAKS = re.compile(r"(?<=\w[._])(?=\w)")
_markdown = Markdown()


@dataclass
class Building:
    """What the site is built for."""

    root: Path = ROOT
    """Where the project is."""
    preview: bool = False
    """Whether it is a live preview: results of an earlier state of the package will do there, and those that are
    missing are missed on the page.
    """
    runtime: str = ""
    """Folder below `assets/run` of what runs snippets in the page; empty where it was not brought in."""


building = Building()


def draw_snippet(code: str, language: str, _class: str, options: dict[str, Any], md: Markdown, **kwargs: Any) -> str:
    """Draw a Python fence: what is true before it runs, the code, and the program that the copy button copies."""
    fences: Any = md.preprocessors["fenced_code_block"]
    attributes = kwargs.pop("attrs")
    drawn = fences.highlight(code, language, options, md, attrs={}, **kwargs)
    try:
        program = Snippet(ROOT, 0, f"{code}\n").program
    except SnippetError as error:
        _warn(md, error.message)
        program = code
    caption = " ".join(_captions(attributes, md))
    head = f"<figcaption>{_markdown.reset().convert(caption)}</figcaption>" if caption else ""
    fixtures = [name for option in attributes if (name := option.removeprefix("fixture:")) != option]
    result = "" if "skip" in attributes else _result(code, fixtures, md)
    shown_code = _OUTPUT.sub(r'<span class="c1 output">\1</span>', drawn)
    about = f'class="snippet" data-copy="{escape(program)}"{_runs(code, fixtures, attributes)}'
    return f"<figure {about}>{head}{shown_code}{result}</figure>"


def _runs(code: str, fixtures: list[str], attributes: dict[str, str]) -> str:
    """Return the attributes by which a snippet gets its Run button, or its reader is told why it has none."""
    if not building.runtime or "skip" in attributes:
        return ""
    why = why_not_here(code, fixtures, building.root)
    if why:
        return f' data-elsewhere="{escape(why)}"'
    return f' data-runtime="{building.runtime}" data-stories="{escape(" ".join(fixtures))}"'


def _result(code: str, fixtures: list[str], md: Markdown) -> str:
    """Draw what the run of a snippet produced."""
    result = read_result(code, fixtures, building.root)
    page: Any = md.treeprocessors["relpath"]
    command = f"nox -s docs -- {page.file.src_uri}"
    if result is None and building.preview:
        return f'<p class="snippet__missing">Not run yet: <code>{escape(command)}</code></p>'
    if result is None or (result.sources != sources(building.root) and not building.preview):
        first = code.strip().splitlines()[0]
        _warn(md, f"the snippet that begins with {first!r} has no result of this state of the project: run `{command}`")
    return draw_result(result) if result is not None else ""


def _captions(attributes: dict[str, str], md: Markdown) -> Iterator[str]:
    for option, value in attributes.items():
        name = option.removeprefix("fixture:")
        if option == "skip":
            yield f"Not run: {value}."
        elif name == option:
            continue
        elif told := caption(name):
            yield told
        else:
            _warn(md, f"no fixture {name!r} with a docstring, which is the caption, in {STORIES}")


def _warn(md: Markdown, message: str) -> None:
    # Strict builds fail for it; a live preview goes on.
    page: Any = md.treeprocessors["relpath"]
    _log.warning("%s: %s", page.file.src_uri, message)


@cache
def stories() -> dict[str, str]:
    """Return the captions: name of a fixture -> its docstring."""
    return read_stories(building.root)


def caption(story: str) -> str | None:
    """Return the caption of a story."""
    look("story", story)
    return stories().get(story)


FENCE: dict[str, Any] = {
    "name": "python",
    "class": "highlight",
    "format": draw_snippet,
    "validator": highlight_validator,
}
"""The entry for `custom_fences` of pymdownx.superfences."""


class NarrowScreens(Treeprocessor):  # type: ignore[misc]  # Markdown has no types
    """Lets each cell of a table say what its column is called, and long names in tables and lists break."""

    def run(self, root: Element) -> None:
        """Do it once a page is a tree."""
        for table in root.iter("table"):
            labels = ["".join(head.itertext()) for head in table.iter("th")]
            table.set("class", "rows")
            for row in _rows(table):
                for label, cell in zip(labels, row, strict=False):
                    cell.set("data-label", label)
        for narrow in (one for one in root.iter() if one.tag in {"td", "th", "li"}):
            for code in narrow.findall(".//code"):
                if len(code) == 0:
                    _let_break(code)


class PagesToCome(Treeprocessor):  # type: ignore[misc]
    """Makes plain text of links to pages that nobody has written yet."""

    def __init__(self, md: Markdown, pages: AbstractSet[str]) -> None:
        super().__init__(md)
        self.pages = pages

    def run(self, root: Element) -> None:
        """Do it before mkdocs looks where the links lead."""
        if "relpath" not in self.md.treeprocessors:
            # A docstring, which links no files.
            return
        page: Any = self.md.treeprocessors["relpath"]
        folder = posixpath.dirname(page.file.src_uri)
        for link in root.iter("a"):
            target = posixpath.normpath(posixpath.join(folder, link.get("href", "").partition("#")[0]))
            if target in self.pages:
                link.tag = "span"
                del link.attrib["href"]


def _rows(table: Element) -> Iterator[Element]:
    for body in table.iter("tbody"):
        yield from body.iter("tr")


def _let_break(code: Element) -> None:
    """Let a line end within a name: after a dot or an underscore."""
    first, *rest = _BREAKS.split(code.text or "")
    code.text = AtomicString(first)
    for part in rest:
        SubElement(code, "wbr").tail = AtomicString(part)


class Fitting(Extension):  # type: ignore[misc]
    """The extension with `NarrowScreens` and `PagesToCome`."""

    def __init__(self, pages_to_come: AbstractSet[str]) -> None:
        super().__init__()
        self.pages_to_come = pages_to_come

    def extendMarkdown(self, md: Markdown) -> None:  # noqa: N802 (the name is Markdown's)
        """Register them to run once inline code and links have been read."""
        md.treeprocessors.register(NarrowScreens(md), "narrow_screens", 5)
        md.treeprocessors.register(PagesToCome(md, self.pages_to_come), "pages_to_come", 4)
