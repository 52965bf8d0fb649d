from __future__ import annotations

from pathlib import Path

import pytest

from docs._machinery.record import Entry
from docs._machinery.rendered import code_blocks, compare, rendered_path
from docs._machinery.snippets import page_snippets

PAGE = "# Page\n\n```python\nprint(1 < 2)\n#> True\n```\n\n!!! note\n\n    ```{.python}\n    x = 1\n    ```\n"
FIRST = (
    '<div class="language-python highlight"><pre><span></span><code><a href="#l1"></a><span class="nb">print</span>'
    "(1 &lt; 2)\n<span class='c1'>#&gt; True</span>\n</code></pre></div>"
)
SECOND = (
    '<div class="language-python highlight"><table><tr><td class="linenos"><pre>1</pre></td>'
    "<td><pre><code>x = 1\n</code></pre></td></tr></table></div>"
)


@pytest.fixture
def root(tmp_path: Path) -> Path:
    (tmp_path / "docs/guides").mkdir(parents=True)
    (tmp_path / "docs/guides/page.md").write_text(PAGE)
    return tmp_path


def build(root: Path, body: str, name: str = "guides/page/index.html") -> Path:
    html = root / "site" / name
    html.parent.mkdir(parents=True, exist_ok=True)
    html.write_text(f"<html><head><link rel=x><script>var a = '<pre>'</script></head><body>{body}<hr></body></html>")
    return root / "site"


def ran(root: Path, **outcomes: str) -> list[Entry]:
    return [
        Entry("docs/guides/page.md", one.line, one.digest, None, {"page": "passed", "copy": "passed", **outcomes})
        for one in page_snippets(root / "docs/guides/page.md")
    ]


def problems(root: Path, body: str, entries: list[Entry] | None = None) -> list[str]:
    return [one.text for one in compare(build(root, body), root, entries=ran(root) if entries is None else entries)]


def test_a_site_that_shows_what_ran_is_right(root: Path) -> None:
    assert problems(root, FIRST + SECOND) == []


def test_other_languages_and_hidden_code_do_not_count(root: Path) -> None:
    others = '<pre><code>text</code></pre><div class="language-json"><pre><code>{}</code></pre></div><code>x</code>'
    hidden = f"<template>{FIRST}</template>"
    assert problems(root, others + FIRST + hidden + SECOND) == []


@pytest.mark.parametrize("missing", [FIRST, SECOND])
def test_a_snippet_that_ran_and_is_not_shown_is_named(missing: str, root: Path) -> None:
    (problem,) = problems(root, (FIRST + SECOND).replace(missing, "<p>```python</p>"))
    assert problem.startswith(f"docs/guides/page.md:{3 if missing == FIRST else 10}: this snippet ran and is not shown")


def test_a_snippet_that_is_shown_and_did_not_run_is_named(root: Path) -> None:
    (problem,) = problems(root, FIRST + SECOND, ran(root)[:1])
    assert problem.startswith("docs/guides/page.md:10: this snippet is shown and did not run")


def test_python_that_is_no_fence_of_the_page_is_named(root: Path) -> None:
    (problem,) = problems(root, FIRST + SECOND + FIRST.replace("2", "3"))
    assert problem.startswith("docs/guides/page.md:1: the rendered page shows Python that is no fence of this file")


def test_the_same_snippet_shown_twice_has_to_run_twice(root: Path) -> None:
    assert len(problems(root, FIRST + FIRST + SECOND)) == 1


@pytest.mark.parametrize("outcomes", [{"copy": "failed"}, {"page": "failed"}, {"copy": "skipped"}])
def test_a_snippet_that_did_not_pass_in_both_ways_is_named(outcomes: dict[str, str], root: Path) -> None:
    assert (
        "docs/guides/page.md:3: this snippet did not pass" in problems(root, FIRST + SECOND, ran(root, **outcomes))[0]
    )


def test_a_page_that_was_not_built_is_named(root: Path) -> None:
    (problem,) = [one.text for one in compare(root / "site", root, entries=ran(root))]
    assert problem.startswith("docs/guides/page.md:1: ")
    assert "does not exist" in problem


def test_python_on_a_page_without_a_source_is_named(root: Path) -> None:
    build(root, FIRST, "404.html")
    (problem,) = problems(root, FIRST + SECOND)
    assert "404.html:1: a page that none of docs/ became shows Python" in problem


def test_the_readme_counts_by_its_source(root: Path) -> None:
    (root / "README.md").write_text("```python\nx = 1\n```\n")
    (problem,) = problems(root, FIRST + SECOND)
    assert problem.startswith("README.md:1: this snippet did not run")


def test_only_some_pages_can_be_looked_at(root: Path) -> None:
    (root / "docs/other.md").write_text("```python\nx = 1\n```\n")
    site = build(root, FIRST + SECOND)
    assert compare(site, root, only=[root / "docs/guides/page.md"], entries=ran(root)) == []
    assert len(compare(site, root, entries=ran(root))) == 1


@pytest.mark.parametrize(
    ("page", "html"), [("index.md", "index.html"), ("a/index.md", "a/index.html"), ("a/b.md", "a/b.html")]
)
def test_pages_become_files_by_their_names(page: str, html: str, tmp_path: Path) -> None:
    assert rendered_path(tmp_path / "docs" / page, tmp_path / "docs", tmp_path / "site") == tmp_path / "site" / html


def test_code_is_read_as_its_reader_sees_it() -> None:
    assert code_blocks(FIRST + SECOND) == ["print(1 < 2)\n#> True\n", "x = 1\n"]
