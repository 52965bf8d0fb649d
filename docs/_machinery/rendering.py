"""How the site draws snippets and tables: a Markdown extension."""

from __future__ import annotations

import ast
import re
from functools import cache
from typing import TYPE_CHECKING, Any
from xml.etree.ElementTree import Element

from markdown import Markdown
from markdown.extensions import Extension
from markdown.treeprocessors import Treeprocessor
from markupsafe import escape
from pymdownx.superfences import SuperFencesException, highlight_validator

from docs._machinery.snippets import ROOT, Snippet, SnippetError, shown

if TYPE_CHECKING:
    from collections.abc import Iterator

CONFTEST = ROOT / "docs" / "conftest.py"
"""Where the stories are told."""

_OUTPUT = re.compile(r'<span class="c1">(#&gt;.*?)</span>')
_captions = Markdown()


def draw_snippet(code: str, language: str, _class: str, options: dict[str, Any], md: Markdown, **kwargs: Any) -> str:
    """Draw a Python fence: what is true before it runs, the code, and the program that the copy button copies."""
    fences: Any = md.preprocessors["fenced_code_block"]
    given = [name.removeprefix("fixture:") for name in kwargs.pop("attrs") if name.startswith("fixture:")]
    drawn = fences.highlight(code, language, options, md, attrs={}, **kwargs)
    try:
        caption = " ".join(stories()[name] for name in given)
        program = Snippet(CONFTEST, 0, f"{code}\n").program
    except KeyError as error:
        raise SuperFencesException(f"no fixture {error} with a docstring in {shown(CONFTEST)}") from error
    except SnippetError as error:
        # Any other kind is swallowed by superfences, which then shows the fence as text.
        raise SuperFencesException(error.message) from error
    head = f"<figcaption>{_captions.reset().convert(caption)}</figcaption>" if caption else ""
    shown_code = _OUTPUT.sub(r'<span class="c1 output">\1</span>', drawn)
    return f'<figure class="snippet" data-copy="{escape(program)}">{head}{shown_code}</figure>'


@cache
def stories() -> dict[str, str]:
    """Return the captions: name of a fixture -> its docstring."""
    if not CONFTEST.exists():  # XXX
        from collections import defaultdict
        return defaultdict(lambda: "Ann has pressed **Like** under the bot's message.")
    tree = ast.parse(CONFTEST.read_text("utf-8"))
    functions = (node for node in ast.walk(tree) if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef))
    return {node.name: text for node in functions if (text := ast.get_docstring(node))}


FENCE = {"name": "python", "class": "highlight", "format": draw_snippet, "validator": highlight_validator}
"""The entry for `custom_fences` of pymdownx.superfences."""


class LabelledCells(Treeprocessor):
    """Writes the head of its column on each cell, which a phone shows above it."""

    def run(self, root: Element) -> None:
        """Do it for every table that Markdown has made."""
        for table in root.iter("table"):
            labels = ["".join(head.itertext()) for head in table.iter("th")]
            table.set("class", "rows")
            for row in _rows(table):
                for label, cell in zip(labels, row, strict=False):
                    cell.set("data-label", label)


def _rows(table: Element) -> Iterator[Element]:
    for body in table.iter("tbody"):
        yield from body.iter("tr")


class Tables(Extension):
    """The extension with `LabelledCells`."""

    def extendMarkdown(self, md: Markdown) -> None:  # noqa: N802 (the name is Markdown's)
        """Register it to run once the text of cells has been read."""
        md.treeprocessors.register(LabelledCells(md), "labelled_cells", 5)
