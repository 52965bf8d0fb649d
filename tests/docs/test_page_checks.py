"""Each check passes on good pages, and names the place of the one thing that is wrong on a bad one."""

from __future__ import annotations

import shutil
import tomllib
from pathlib import Path

import pytest

from docs._machinery.check import UnknownPageError, check, main
from docs._machinery.docstring_checks import check_docstrings
from docs._machinery.expected import Subject
from docs._machinery.problems import Report

SAMPLE = Path(__file__).parent / "sample" / "docs"
TYPE = "api/types/callback_query.md"
METHOD = "api/methods/answer_callback_query.md"
GET = "api/methods/get_me.md"
EMPTY = "api/types/callback_game.md"
STEMS = [path.stem for path in sorted(SAMPLE.rglob("*.md"))]

DEFECTS = tomllib.loads((Path(__file__).parent / "defects.toml").read_text("utf-8"))


def line_of(text: str, at: str) -> int:
    """Return the number of the line that begins with `at`; the last for nothing."""
    lines = text.split("\n")
    return next(number for number, line in enumerate(lines, 1) if line.startswith(at)) if at else len(lines)


@pytest.fixture
def root(tmp_path: Path) -> Path:
    return Path(shutil.copytree(SAMPLE, tmp_path / "docs"))


def change(root: Path, page: str, old: str, new: str) -> str:
    path = root / page
    before = path.read_text("utf-8")
    assert old in before, f"{page} has no {old!r} to break"
    path.write_text(after := before.replace(old, new, 1), "utf-8")
    return after


def texts(report: Report) -> list[str]:
    return [problem.text for problem in report.problems]


def test_good_pages_have_no_problem(root: Path) -> None:
    report = check(root, STEMS)
    assert texts(report) == []
    assert report.pages == len(STEMS)
    assert report.checks > 300


@pytest.mark.parametrize("name", DEFECTS)
def test_each_defect_alone_is_reported_with_its_place_and_remedy(root: Path, name: str) -> None:
    defect = DEFECTS[name]
    broken = change(root, defect["page"], defect["old"], defect["new"])
    line = line_of(broken, defect["at"]) + defect.get("away", 0)
    assert texts(check(root, [defect["page"]])) == [f"docs/{defect['page']}:{line}: {defect['says']}"]


def write(root: Path, page: str, text: str | bytes) -> str:
    path = root / page
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_bytes(text.encode() if isinstance(text, str) else text)
    return page


def test_problems_of_one_page_are_all_listed_in_order(root: Path) -> None:
    change(root, TYPE, "Somebody", "Foo")
    change(root, TYPE, "api#callbackquery", "api#message")
    change(root, TYPE, "- `from aiogram.types import CallbackQuery`\n", "")
    lines = [problem.line for problem in check(root, [TYPE]).problems]
    assert len(lines) == 3
    assert lines == sorted(lines)


def test_types_and_methods_without_a_page_are_named_with_the_command_that_starts_it(root: Path) -> None:
    (root / GET).unlink()
    found = texts(check(root))
    assert (
        "docs/api/methods/get_me.md:1: the method getMe has no page. "
        "Start it with `python -m docs._machinery.new getMe`."
    ) in found
    assert any(one.startswith("docs/api/types/update.md:1: the type Update has no page.") for one in found)


def test_a_page_without_a_type_is_told_the_nearest_name(root: Path) -> None:
    write(root, "api/types/callback_quary.md", "# CallbackQuary\n")
    assert texts(check(root, ["callback_quary"])) == [
        (
            "docs/api/types/callback_quary.md:1: there is no type for the page `callback_quary.md`. "
            "Did you mean callback_query or callback_game? Rename the page to the stem of a type, or delete it."
        )
    ]


def test_a_page_that_is_no_text_or_empty_is_one_problem_and_the_rest_goes_on(root: Path) -> None:
    write(root, TYPE, b"# Callback\n\n\xff\n")
    write(root, GET, "  \n")
    change(root, EMPTY, "Marks", "Foo marks")
    assert texts(check(root, [TYPE, GET, EMPTY])) == [
        (
            "docs/api/methods/get_me.md:1: the page is empty. "
            "Write it, or delete the file and start it with the page tool."
        ),
        "docs/api/types/callback_game.md:5: `Foo` says nothing. Take a name from a real bot.",
        "docs/api/types/callback_query.md:3: byte 0xff is not UTF-8. Save the page as UTF-8.",
    ]


def test_a_fence_that_is_never_closed_is_reported_where_it_opens(root: Path) -> None:
    guide = write(root, "guides/stop.md", "# Stop\n\n```{.text}\nand so on\n")
    assert "docs/guides/stop.md:3: the fence is never closed. End it with a line of as many backticks." in texts(
        check(root, [guide])
    )


def test_a_fence_with_options_that_mean_nothing_is_reported(root: Path) -> None:
    guide = write(root, "guides/stop.md", "# Stop\n\n```{.python notest}\nprint(1)\n```\n")
    (problem,) = check(root, [guide]).problems
    assert (problem.line, "notest" in problem.what) == (3, True)


GUIDES = {
    "no title": ("Words.\n", "1: the page has no title. Begin it with a `# ` heading."),
    "two titles": ("# One\n\n# Two\n", "3: `# Two` is a second title. Begin it with `##`."),
    "a broken link": (
        "# One\n\n[a\nlink](../api/types/usr.md)\n",
        (
            "3: the link `../api/types/usr.md` leads to no file. "
            "Did you mean user.md? The path is read from the page that has the link."
        ),
    ),
    "a broken link in an admonition": (
        "# One\n\n!!! note\n    See [there](#two).\n",
        "4: `#two` leads to no anchor of `guide.md`. Link a heading of that page by its id.",
    ),
}


@pytest.mark.parametrize("name", GUIDES)
def test_guides_are_checked_for_what_every_page_must_have(root: Path, name: str) -> None:
    text, says = GUIDES[name]
    assert texts(check(root, [write(root, "guides/guide.md", text)])) == [f"docs/guides/guide.md:{says}"]


def test_what_only_looks_wrong_is_no_problem(root: Path) -> None:
    text = """---
description: TO DO
---
# One `<b>` { #top }

[up](#top), [again](#one-1), [index](../api/types/index.md), <https://example.com>, `[no](link.md)`, a < b > c,
[out](https://example.com/a_(b)), a `TODO`, `code over
lines [no](link.md)`, [text][1], the bar.

## One { #one-1 data-x="y" }

````markdown
```{.text}
# Not a title, [no](link.md), <b>
```
````

[1]: https://example.com
"""
    assert texts(check(root, [write(root, "guides/guide.md", text)])) == []


def test_only_what_is_named_is_checked_under_any_of_its_names(root: Path) -> None:
    change(root, TYPE, "Somebody", "Foo")
    for name in ("callback_query", "CallbackQuery", "docs/api/types/callback_query.md"):
        report = check(root, [name])
        assert (report.pages, len(report.problems)) == (1, 1)
    assert check(root, ["get_me"]).problems == []


def test_a_name_that_is_no_page_is_an_error_with_the_nearest_names(root: Path) -> None:
    with pytest.raises(UnknownPageError, match=r"'callback_qwery'\. Did you mean CallbackQuery"):
        check(root, ["callback_qwery"])


def test_the_command_prints_problems_and_counts_them(root: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["get_me"], root) == 0
    good = capsys.readouterr().out
    assert good.startswith("1 page, ")
    assert good.endswith(" checks, 0 problems\n")
    change(root, GET, "Tells who", "Foo tells who")
    assert main(["get_me"], root) == 1
    first, summary = capsys.readouterr().out.splitlines()
    assert first.startswith("docs/api/methods/get_me.md:5: `Foo` says nothing.")
    assert summary.endswith(" checks, 1 problem")


def test_the_command_refuses_an_unknown_name(root: Path, capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit) as stopped:
        main(["callback_qwery"], root)
    assert stopped.value.code == 2
    assert "Did you mean CallbackQuery" in capsys.readouterr().err


SOURCE = '''"""`Press`."""

class Press(TelegramObject):
    """A press."""

    id: str
    """Its number."""
    _hidden: int = 0
    data: str | None = None
    """What the button carries."""

    kind: ClassVar[str] = "press"
    """Always `press`."""

Presses: TypeAlias = Press | Hold
"""Either."""
'''
DOCSTRINGS = {
    "a class": ("Press", '    """A press."""', "", 3, "the class `Press` has no docstring"),
    "an empty one": ("Press", "A press.", " ", 3, "the class `Press` has no docstring"),
    "an attribute": ("Press", '    """Its number."""', "", 6, "`Press.id` has no docstring"),
    "the last attribute": ("Press", '    """Always `press`."""', "", 12, "`Press.kind` has no docstring"),
    "a union": ("Presses", '"""Either."""', "", 15, "the union `Presses` has no docstring"),
}


@pytest.mark.parametrize("name", DOCSTRINGS)
def test_whatever_a_page_shows_has_a_docstring(tmp_path: Path, name: str) -> None:
    about, old, new, line, says = DOCSTRINGS[name]
    module = tmp_path / "press.py"
    for source, expected in ((SOURCE, []), (SOURCE.replace(old, new), [("press.py", line, says)])):
        module.write_text(source, "utf-8")
        report = Report()
        check_docstrings(module, "press.py", about, report)
        assert [(one.path, one.line, one.what) for one in report.problems] == expected
        assert report.checks >= 1


def test_the_docstrings_of_the_package_are_checked_with_its_pages(root: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    bad = root / "user.py"
    bad.write_text("class User:\n    id: int\n", "utf-8")

    def source(_: Subject) -> Path:
        return bad

    monkeypatch.setattr("docs._machinery.check.source", source)
    monkeypatch.setattr("docs._machinery.check.PROJECT", root)
    found = [problem.text.partition(". ")[0] for problem in check(root, ["user"]).problems]
    assert found == ["user.py:1: the class `User` has no docstring", "user.py:2: `User.id` has no docstring"]


def test_the_imports_of_a_page_are_tried(root: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("aiogram.types.User", object)
    (problem,) = check(root, ["user"]).problems
    assert (problem.line, problem.what) == (11, "`from aiogram.types import User` does not give `User`")
