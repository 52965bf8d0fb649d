from contextlib import redirect_stdout
from pathlib import Path
from typing import Any, cast

import pytest

from docs._machinery.output import Printed, faults, interleaves
from docs._machinery.record import with_output
from docs._machinery.snippets import Snippet, find_snippets


def printed(code: str) -> Printed:
    output = Printed(code, "page.md", 1)
    with redirect_stdout(cast("Any", output)):
        exec(compile(code, "page.md", "exec"), {})  # noqa: S102 (as the runner does)
    return output


def problems(code: str) -> list[tuple[int, str]]:
    snippet = Snippet(Path("page.md"), 1, code)
    return [(fault.line, fault.message) for fault in faults(snippet.expected, printed(code))]


RIGHT = {
    "one line": "print('a')\n#> a\n",
    "several lines": "print('a\\n\\nb')\n#> a\n#>\n#> b\n",
    "a loop": "for x in range(3):\n    print(x)\n    #> 0\n    #> 1\n    #> 2\n",
    "a function that is called twice": "def f(x):\n    print(x)\n    #> 1\n    #> 2\nf(1)\nf(2)\n",
    "a statement of several lines": "print(\n    'a',\n    'b',\n)\n#> a b\n",
    "two statements in a line": "print(1); print(2)\n#> 1\n#> 2\n",
    "the head of a loop": "def f():\n    yield print('a')\nfor x in f():\n    pass\n".replace(
        "print('a')\n", "print('a')\n    #> a\n"
    ),
    "a print inside an expression": "x = [print(n) for n in 'ab']\n#> a\n#> b\n",
    "a condition that prints": "if not print('a'):\n    #> a\n    pass\n",
    "blanks at the end of a line": "print('a  ')\n#> a\n",
    "a module that prints": "from pprint import pprint\npprint([1])\n#> [1]\n",
    "a match": "match 1:\n    case 1:\n        print('a')\n        #> a\n",
    "a decorator": "def d(f):\n    print('a')\n    #> a\n    return f\n@d\ndef g(): pass\n",
    "an except": "try:\n    1 / 0\nexcept ZeroDivisionError as error:\n    print(error)\n    #> division by zero\n",
}


@pytest.mark.parametrize("code", RIGHT.values(), ids=RIGHT)
def test_output_stands_below_the_statement_that_prints(code: str) -> None:
    assert problems(code) == []


@pytest.mark.parametrize(
    ("code", "line", "message"),
    [
        ("x = 1\nprint('a')\n", 2, "no `#>` comment below it says what:\n  #> a"),
        ("print('a')\n#> b\n", 2, "- #> b"),
        ("print('a')\n\n#> a\n", 1, "no `#>` comment"),
        ("x = 1\n#> a\n", 2, "nothing was printed here"),
        ("print(\n    'a'\n    #> a\n)\n", 3, "nothing was printed here"),
        ("print('a')\n#> a\n#> b\n", 2, "- #> b"),
        ("print('a', end='')\n#> a\n", 1, "leave out `end=`"),
        ("if False:\n    print('a')\n    #> a\n", 3, "nothing was printed here"),
    ],
)
def test_a_page_that_says_something_else_is_told_where(code: str, line: int, message: str) -> None:
    found = problems(code)
    assert found[0][0] == line
    assert message in found[0][1]


@pytest.mark.parametrize(
    ("text", "parts", "fits"),
    [
        ("a\n1\nb\n2\n", [["a", "b"], ["1", "2"]], True),
        ("a\nb\n", [["b", "a"]], False),
        ("a\na\nb\n", [["a", "b"], ["a"]], True),
        ("a\n", [["a"], ["b"]], False),
        ("a\nb\n", [["a"]], False),
        ("", [], True),
        ("a  \n", [["a"]], True),
    ],
)
def test_the_output_of_a_program_is_that_of_its_statements_each_in_order(
    text: str,
    parts: list[list[str]],
    fits: bool,
) -> None:
    assert interleaves(text, parts) is fits


def rewritten(text: str, *outputs: dict[int, tuple[int, list[str]]]) -> str:
    return with_output(text, dict(zip(find_snippets(text, Path("page.md")), outputs, strict=True)))


def test_rewriting_changes_the_comments_and_nothing_else() -> None:
    before = (
        "# Title  \n\n!!! note\n\n"
        "    ```python\n    for x in y:\n        print(x)\n        #> old\n    ```\n\n"
        "> ```python\n> # comment\n> print(1)\n> ```\n\tend\n"
    )
    after = rewritten(before, {2: (4, ["new", ""])}, {2: (0, ["1"])})
    assert after == (
        "# Title  \n\n!!! note\n\n"
        "    ```python\n    for x in y:\n        print(x)\n        #> new\n        #>\n    ```\n\n"
        "> ```python\n> # comment\n> print(1)\n> #> 1\n> ```\n\tend\n"
    )


def test_rewriting_keeps_line_breaks_and_what_stands_in_strings() -> None:
    before = '```python\r\nx = """\r\n#> text\r\n"""\r\nprint(x)\r\n```\r\n'
    assert rewritten(before, {4: (0, ["a"])}) == before.replace("print(x)\r\n", "print(x)\r\n#> a\r\n")
