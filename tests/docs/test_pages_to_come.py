"""A type or method may be without a page only while it is on the list, and the list only shrinks."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest

from docs._machinery import to_come
from docs._machinery.check import check, main
from docs._machinery.expected import Subject, spelled, subjects
from docs._machinery.new import main as new

SAMPLE = Path(__file__).parent / "sample" / "docs"
COMMENT = "# What is still to come.\n\n"


@pytest.fixture
def root(tmp_path: Path) -> Path:
    """The pages of the sample, and a list of everything else."""
    root = Path(shutil.copytree(SAMPLE, tmp_path / "docs"))
    missing = [one.title for one in subjects() if not (root / one.page).is_file()]
    return listing(root, *sorted(missing))


def listing(root: Path, *names: str) -> Path:
    (root / to_come.LIST).write_text(COMMENT + "".join(f"{name}\n" for name in names), "utf-8")
    return root


def listed(root: Path) -> list[str]:
    return [name for name, _ in to_come.read(root)]


def found(root: Path) -> list[str]:
    return [problem.text for problem in check(root).problems]


def subject(name: str) -> Subject:
    known = spelled(name)
    assert known is not None
    return known


def test_a_listed_page_may_be_missing_and_the_summary_counts_it(root: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main([], root) == 0
    assert f" pages, {len(listed(root))} still to come, " in capsys.readouterr().out


def test_a_missing_page_that_is_not_listed_is_a_problem(root: Path) -> None:
    listing(root, *(name for name in listed(root) if name != "sendSticker"))
    assert found(root) == [
        (
            "docs/api/methods/send_sticker.md:1: the method sendSticker has no page. "
            "Start it with `python -m docs._machinery.new sendSticker`."
        )
    ]


def test_a_page_that_is_named_must_be_there_though_it_is_listed(root: Path) -> None:
    (problem,) = check(root, ["sendSticker"]).problems
    assert problem.what == "the method sendSticker has no page"


def test_a_listed_page_that_is_there_is_a_problem(root: Path) -> None:
    names = sorted([*listed(root), "getMe"])
    listing(root, *names)
    line = names.index("getMe") + COMMENT.count("\n") + 1
    assert found(root) == [f"docs/{to_come.LIST}:{line}: `getMe` is to come, and its page is there. Remove the line."]


def test_a_listed_name_of_nothing_is_a_problem_with_the_nearest_name(root: Path) -> None:
    names = sorted([*listed(root), "sendStickr"])
    listing(root, *names)
    line = names.index("sendStickr") + COMMENT.count("\n") + 1
    (problem,) = found(root)
    says = f"docs/{to_come.LIST}:{line}: there is no type or method `sendStickr` whose page could come. Did you mean "
    assert problem.startswith(f"{says}sendSticker ")
    assert problem.endswith("? Remove the line, or correct it.")


@pytest.mark.parametrize("swapped", [(1, 0), (0, 0, 1)])
def test_the_list_is_sorted_and_has_each_name_once(root: Path, swapped: tuple[int, ...]) -> None:
    names = listed(root)
    listing(root, *(names[number] for number in swapped), *names[2:])
    (problem,) = found(root)
    assert problem.endswith("Sort the lines, capitals first, each name once.")


def test_the_page_tool_takes_a_name_off_the_list(root: Path, capsys: pytest.CaptureFixture[str]) -> None:
    before = listed(root)
    assert new(["send_sticker"], root) == 0
    assert listed(root) == [name for name in before if name != "sendSticker"]
    assert (root / to_come.LIST).read_text("utf-8").startswith(COMMENT)
    assert f"{to_come.LIST}: sendSticker is no longer to come\n" in capsys.readouterr().out
    assert all(to_come.LIST not in problem for problem in found(root))


def test_the_page_tool_takes_a_page_that_is_there_off_the_list(root: Path) -> None:
    listing(root, *sorted([*listed(root), "getMe"]))
    assert new(["getMe"], root) == 0
    assert "getMe" not in listed(root)
    assert found(root) == []


def test_a_link_to_a_page_to_come_is_no_problem_and_to_any_other_missing_page_it_is(root: Path) -> None:
    guide = root / "guide.md"
    guide.write_text("# Guide\n\n[Sticker](api/types/sticker.md#aiogram.types.Sticker.emoji)\n", "utf-8")
    assert check(root, ["guide"]).problems == []
    listing(root, *(name for name in listed(root) if name != "Sticker"))
    (problem,) = check(root, ["guide"]).problems
    assert "leads to no file" in problem.what


@pytest.mark.parametrize("name", ["InputFile", "BufferedInputFile", "FSInputFile", "StreamInputFile", "URLInputFile"])
def test_a_type_that_is_no_struct_gets_a_page_like_any_other(root: Path, name: str) -> None:
    assert new([name], root) == 0
    one = subject(name)
    text = (root / one.page).read_text("utf-8")
    assert f"::: aiogram.types.{name}\n" in text
    assert "mere presence" not in text
    anchor = "inputfile" if name == "InputFile" else "sending-files"
    assert f"- [Official documentation](https://core.telegram.org/bots/api#{anchor})\n" in text
    assert {problem.what for problem in check(root, [name]).problems} == {
        "there is a TODO left",
        "`## Related pages:` names no page of this site",
    }
