from __future__ import annotations

from pathlib import Path

import pytest

from docs._machinery.snippets import Snippet, SnippetError, all_snippets
from docs._machinery.stories import captions, read_stories


def write(path: Path, text: str) -> None:
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(text)


def test_the_captions_are_the_docstrings_of_the_fixtures(tmp_path: Path) -> None:
    write(tmp_path / "docs" / "conftest.py", 'import pytest\n\n@pytest.fixture\ndef server():\n    """One."""\n')
    write(
        tmp_path / "docs" / "stories" / "writing.py",
        'import pytest\n\n@pytest.fixture\nasync def a(server):\n    """Ann has\n    written.\n    """\n\n'
        '@pytest.fixture(name="x")\ndef b():\n    """Bob."""\n\ndef helper():\n    pass\n',
    )
    assert read_stories(tmp_path) == {"server": "One.", "a": "Ann has\nwritten.", "b": "Bob."}


def test_every_story_is_told_by_a_page() -> None:
    told = {name for snippet in all_snippets() for name in snippet.fixtures}
    # What stories are made of.
    assert read_stories().keys() - told == {"server", "ports"}


def test_a_story_without_a_caption_is_refused_with_its_line(tmp_path: Path) -> None:
    write(tmp_path / "docs" / "stories" / "a.py", "import pytest\n\n@pytest.fixture\ndef silent():\n    pass\n")
    with pytest.raises(SnippetError, match=r"a\.py:4: the story silent has no docstring"):
        read_stories(tmp_path)


def test_two_stories_of_one_name_are_refused_with_the_line_of_the_second(tmp_path: Path) -> None:
    for name in ("a", "b"):
        write(
            tmp_path / "docs" / "stories" / f"{name}.py",
            'import pytest\n\n@pytest.fixture\ndef told():\n    """Ann has written."""\n',
        )
    with pytest.raises(SnippetError, match=r"b\.py:4: there is another story told"):
        read_stories(tmp_path)


def test_captions_come_in_the_order_of_the_fence() -> None:
    snippet = Snippet(Path("page.md"), 1, "", fixtures=("b", "a"))
    assert captions(snippet, {"a": "A.", "b": "B."}) == ["B.", "A."]
    with pytest.raises(SnippetError, match=r"^page\.md:1: there is no story 'b'"):
        captions(snippet, {"a": "A."})


def test_every_snippet_of_the_project_is_a_program_with_stories_that_exist() -> None:
    stories = read_stories()
    snippets = list(all_snippets())
    assert snippets
    for snippet in snippets:
        assert "#>" not in snippet.program
        assert len(captions(snippet, stories)) == len(snippet.fixtures)
