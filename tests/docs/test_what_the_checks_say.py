"""The page of the messages has all of them, and none that the checks do not say."""

from __future__ import annotations

import ast
import re
import tomllib
from pathlib import Path

import pytest

from docs._machinery.pages import Page

ROOT = Path(__file__).parents[2]
PAGE = Page.read(ROOT / "docs" / "contributing" / "what_the_checks_say.md")
DEFECTS = tomllib.loads((ROOT / "tests" / "docs" / "defects.toml").read_text("utf-8"))
SPAN = re.compile(r"(?<!`)(`+)(?!`)(.+?)(?<!`)\1(?!`)")
MACHINERY = "".join(path.read_text("utf-8") for path in sorted((ROOT / "docs" / "_machinery").glob("*.py")))


def messages() -> list[str]:
    """Return the messages of the tables: what stands in backticks in the first cell of each row."""
    rows = [row for table in PAGE.tables(1, len(PAGE.lines)) for row in table.rows]
    return [match[2].strip() for row in rows for match in SPAN.finditer(row.cells[0])]


def pattern(message: str) -> re.Pattern[str]:
    return re.compile(".*?".join(re.escape(part) for part in message.split("…")), re.DOTALL)


MESSAGES = [message for message in messages() if message != "SyntaxError"]


@pytest.mark.parametrize("name", DEFECTS)
def test_the_page_has_the_message_of_every_defect(name: str) -> None:
    says = DEFECTS[name]["says"]
    assert any(pattern(message).match(says) for message in MESSAGES), f"no row has: {says}"


def words(node: ast.expr) -> str:
    """Return the text of a string in the code, with `…` for what is filled in."""
    match node:
        case ast.Constant(value=str(text)):
            return text
        case ast.JoinedStr(values=parts):
            return "".join(map(words, parts))
        case ast.BinOp(left=left, right=right):
            return words(left) + words(right)
        case _:
            return "…"


WHERE = {"Problem": 2, "SnippetError": 2, "snippet.error": 1}
"""What the machinery complains with outside the checks of a page, which have a defect each -> where its text stands."""


def said() -> set[str]:
    """Return the texts of those complaints."""
    found = set[str]()
    for path in sorted((ROOT / "docs" / "_machinery").glob("*.py")):
        for node in ast.walk(ast.parse(path.read_text("utf-8"))):
            if isinstance(node, ast.Call) and (place := WHERE.get(ast.unparse(node.func))) is not None:
                text = words(node.args[place])
                found |= {text} - {"…"}
    return found


SAID = sorted(said())


def test_the_complaints_are_found_in_the_code() -> None:
    assert {"this snippet did not pass: …", "the page was changed during the run: run again"} < set(SAID)


@pytest.mark.parametrize("text", SAID)
def test_the_page_has_every_message(text: str) -> None:
    assert any(pattern(message).search(text) for message in MESSAGES), f"no row has: {text}"


@pytest.mark.parametrize("message", MESSAGES)
def test_every_message_of_the_page_is_said_somewhere(message: str) -> None:
    longest = max((part.strip(" `:") for part in re.split(r"…|`[^`]+`|` | `", message)), key=len)
    spelled = re.sub(r"\s+", " ", MACHINERY.replace('"\n', " ").replace('" f"', ""))
    assert longest in spelled, f"nothing in docs/_machinery says {longest!r}"
