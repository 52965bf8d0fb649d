from pathlib import Path

import pytest

from docs._machinery.snippets import Snippet, SnippetError, digest, find_snippets, is_page, pages

PAGE = Path("docs/page.md")


def found(text: str) -> list[Snippet]:
    return find_snippets(text, PAGE)


def code_of(text: str) -> str:
    (snippet,) = found(text)
    return snippet.code


@pytest.mark.parametrize("fence", ["```python", "```py", "``` python3", "~~~python", "```{.python}", "``` { .python }"])
def test_every_way_of_opening_a_python_fence_counts(fence: str) -> None:
    assert code_of(f"{fence}\nx = 1\n{fence[:3]}\n") == "x = 1\n"


def test_other_languages_are_no_snippets() -> None:
    assert found("```json\n{}\n```\n\n```\ntext\n```\n\n```{.toml}\na = 1\n```\n") == []


CONTAINERS = {
    "an admonition": "!!! note\n\n    {}",
    "a collapsed admonition": '??? tip "Title"\n    {}',
    "a tab": '=== "A"\n\n    {}',
    "a list": "- item\n\n    {}",
    "a numbered list": "1. item\n\n    {}",
    "a quote": "> {}",
    "a quote in a list": "- item\n\n    > {}",
    "a list in a tab in an admonition": '!!! note\n\n    === "A"\n\n        - item\n\n            {}',
    "HTML that holds Markdown": '<div markdown="1">\n\n{}\n\n</div>',
    "a definition": "term\n:   text\n\n    {}",
}


@pytest.mark.parametrize("container", CONTAINERS.values(), ids=CONTAINERS)
def test_a_fence_is_found_in(container: str) -> None:
    before, _, after = container.partition("{}")
    prefix = before.rpartition("\n")[2]
    block = f"\n{prefix}".join(["```python", "if x:", "    y = 1", "", "z = 2", "```"])
    (snippet,) = found(f"# Title\n\n{before}{block}{after}\n\nAfter.\n")
    assert snippet.code == "if x:\n    y = 1\n\nz = 2\n"
    assert snippet.line == 3 + before.count("\n")
    assert snippet.prefix == prefix


def test_lines_are_counted_from_the_top_of_the_file() -> None:
    (snippet,) = found("---\ntitle: A page\n---\n\n# Title\n\n```python\nx = 1\n```\n")
    assert snippet.line == 7


def test_line_breaks_of_windows_change_nothing() -> None:
    (snippet,) = found("# Title\r\n\r\n```python\r\nx = 1\r\n```\r\n")
    assert (snippet.line, snippet.code) == (3, "x = 1\n")


def test_options_are_read() -> None:
    (snippet,) = found('```{.python fixture:b fixture:a title="A title" hl_lines="1"}\nx = 1\n```\n')
    assert snippet.fixtures == ("b", "a")
    assert snippet.skip is None


def test_a_fence_inside_a_longer_fence_is_text() -> None:
    assert found("````markdown\n```python\nx = 1\n```\n````\n") == []


@pytest.mark.parametrize(
    ("text", "line", "message"),
    [
        ("\n```python fixture:a\nx = 1\n```\n", 2, 'options need braces: "{.python fixture:a}"'),
        ("```python\nx = 1\n", 1, "missing closing fence"),
        ("text\n\n    ```python\n    x = 1\n    ```\n", 3, "not shown as a code block"),
        ("<!--\n```python\nx = 1\n```\n-->\n", 2, "not shown as a code block"),
        ("```{.python skip}\nx = 1\n```\n", 1, 'write skip="the reason"'),
        ('```{.python skip=""}\nx = 1\n```\n', 1, 'write skip="the reason"'),
        ("```{.python notest}\nx = 1\n```\n", 1, "say why it is not run"),
        ("```{.python continuation}\nx = 1\n```\n", 1, "a complete program"),
        ("```{.python retry:3}\nx = 1\n```\n", 1, "runs once"),
        ("```{.python fixtures:a}\nx = 1\n```\n", 1, "no option 'fixtures:a'"),
        ("```pycon\n>>> 1\n1\n```\n", 1, "a session with"),
    ],
)
def test_what_would_not_run_is_refused_with_its_place(text: str, line: int, message: str) -> None:
    with pytest.raises(SnippetError) as error:
        found(text)
    assert str(error.value).startswith(f"docs/page.md:{line}: ")
    assert message in str(error.value)


def test_output_that_a_formatter_has_spoilt_is_refused_with_its_place() -> None:
    (snippet,) = found("```python\nprint(1)\n# > 1\n```\n")
    with pytest.raises(SnippetError, match=r"docs/page\.md:3: a formatter has spoilt this comment"):
        snippet.check()


def test_a_reason_for_skipping_is_kept() -> None:
    (snippet,) = found('```{.python skip="it needs a camera"}\nx = 1\n```\n')
    assert snippet.skip == "it needs a camera"


@pytest.mark.parametrize(
    ("code", "line"),
    [("x = 1\nasync with Bot( as bot:\n    pass\n", 5), ("def f(:\n", 4), ("x = 1\nreturn x\n", 5), ("'abc\n", 4)],
)
def test_a_syntax_error_names_the_line_of_the_page(code: str, line: int) -> None:
    (snippet,) = found(f"# Title\n\n```python\n{code}```\n")
    with pytest.raises(SnippetError, match=rf"^docs/page\.md:{line}: "):
        _ = snippet.program


def test_a_star_import_is_refused() -> None:
    (snippet,) = found("```python\nfrom os import *\n```\n")
    with pytest.raises(SnippetError, match="import names"):
        _ = snippet.program


def test_a_digest_ignores_what_rendering_changes_and_nothing_else() -> None:
    assert digest("x = 1  \n\ny\n") == digest("\nx = 1\n\ny")
    assert digest("if x:\n    y\n") != digest("if x:\n  y\n")


def test_pages_are_the_readme_and_what_the_site_shows(tmp_path: Path) -> None:
    for name in ("README.md", "CHANGELOG.md", "docs/a.md", "docs/b/c.md", "docs/_machinery/d.md", "docs/.e/f.md"):
        path = tmp_path / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.touch()
    assert [path.relative_to(tmp_path).as_posix() for path in pages(tmp_path)] == [
        "README.md",
        "docs/a.md",
        "docs/b/c.md",
    ]
    assert not is_page(tmp_path / "docs" / "a.txt", tmp_path)
