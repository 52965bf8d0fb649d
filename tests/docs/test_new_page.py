"""The page tool writes what follows from the code, and never touches what a person has written."""

from __future__ import annotations

import re
import shutil
from pathlib import Path

import pytest

from aiogram.api.names import stem
from docs._machinery.check import check
from docs._machinery.new import main
from docs._machinery.problems import Report

SAMPLE = Path(__file__).parent / "sample" / "docs"
PAGES = sorted(path.relative_to(SAMPLE).as_posix() for path in SAMPLE.rglob("*.md"))
TYPE = "api/types/callback_query.md"
METHOD = "api/methods/answer_callback_query.md"
GET = "api/methods/get_me.md"
MESSAGE = "api/types/message.md"


@pytest.fixture
def root(tmp_path: Path) -> Path:
    return Path(shutil.copytree(SAMPLE, tmp_path / "docs"))


def run(root: Path, page: str) -> None:
    assert main([Path(page).stem], root) == 0


def what(report: Report) -> set[str]:
    return {problem.what for problem in report.problems}


@pytest.mark.parametrize("page", [*PAGES, MESSAGE])
def test_a_new_page_leaves_nothing_but_prose_to_write(tmp_path: Path, page: str) -> None:
    root = tmp_path / "docs"
    run(root, page)
    text = (root / page).read_text("utf-8")
    assert text.count("TODO") > 2
    # Links to pages that nobody has written yet do not say anything about this one.
    left = {one for one in what(check(root, [page])) if "leads to no file" not in one}
    assert left <= {
        "there is a TODO left",
        "no snippet under `### As reply into webhook` has `return AnswerCallbackQuery(…)`",
    } | {f"`## {name}` names no page of this site" for name in ("Related pages:",)}


def test_a_new_page_says_which_lines_wait(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    main(["CallbackGame"], tmp_path)
    page = tmp_path / "api/types/callback_game.md"
    waiting = [str(number) for number, line in enumerate(page.read_text("utf-8").split("\n"), 1) if "TODO" in line]
    assert capsys.readouterr().out == f"{page}: created; the lines with TODO wait for you: {', '.join(waiting)}\n"


RESPONSES = {
    "answer_callback_query": "`bool`: ",
    "get_me": "[`User`](../types/user.md): ",
    "get_updates": "`list` of [`Update`](../types/update.md): ",
    "edit_message_text": "[`Message`](../types/message.md) or `bool`: ",
}


@pytest.mark.parametrize("method", RESPONSES)
def test_the_response_of_a_method_is_read_from_the_code(tmp_path: Path, method: str) -> None:
    main([method], tmp_path)
    page = (tmp_path / "api" / "methods" / f"{method}.md").read_text("utf-8")
    assert f"## Response\n\n{RESPONSES[method]}TODO" in page


def test_the_reply_into_a_webhook_is_ruled_out_where_telegram_ignores_it(tmp_path: Path) -> None:
    said = "### As reply into webhook\n\nNot possible: Telegram ignores `{}` in the response to a delivery.\n"
    for name, ruled_out in (("getMe", True), ("deleteWebhook", True), ("setWebhook", True), ("sendMessage", False)):
        page = tmp_path / "api" / "methods" / f"{stem(name)}.md"
        main([name], tmp_path)
        assert (said.format(name) in page.read_text("utf-8")) is ruled_out


@pytest.mark.parametrize("name", ["CallbackQuery", "callbackQuery", "callback_query", "CALLBACKQUERY"])
def test_any_spelling_of_a_name_will_do(tmp_path: Path, name: str) -> None:
    assert main([name], tmp_path) == 0
    assert (tmp_path / TYPE).read_text("utf-8").startswith("# CallbackQuery { #aiogram.types.CallbackQuery }\n")


def test_an_unknown_name_is_refused_with_the_nearest(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit) as stopped:
        main(["answerCalbackQuery"], tmp_path)
    assert stopped.value.code == 2
    assert "no type or method 'answerCalbackQuery'. Did you mean answerCallbackQuery" in capsys.readouterr().err
    assert list(tmp_path.iterdir()) == []


@pytest.mark.parametrize("page", PAGES)
def test_a_finished_page_stays_as_it_is_to_the_byte(root: Path, page: str, capsys: pytest.CaptureFixture[str]) -> None:
    before = (root / page).read_bytes()
    run(root, page)
    assert (root / page).read_bytes() == before
    assert capsys.readouterr().out == f"{root / page}: nothing to change\n"


def test_line_ends_are_kept(root: Path) -> None:
    path = root / TYPE
    path.write_bytes(path.read_bytes().replace(b"\n", b"\r\n").replace(b"api#callbackquery", b"api#message"))
    run(root, TYPE)
    assert path.read_bytes() == (SAMPLE / TYPE).read_bytes().replace(b"\n", b"\r\n")


STALE = {
    "the title": (TYPE, "# CallbackQuery { #aiogram.types.CallbackQuery }", "# Callback { #callback }"),
    "the heading of a section": (TYPE, "## Location", "## Locations"),
    "the heading of a form": (METHOD, "### As object", "### As an object"),
    "the block": (TYPE, "::: aiogram.types.CallbackQuery", "::: aiogram.types.Query"),
    "a block that is not there": (GET, "::: aiogram.methods.GetMe\n\n", ""),
    "an import": (TYPE, "from aiogram.api.types import CallbackQuery", "from aiogram.old import CallbackQuery"),
    "an import that is not there": (TYPE, "- `from aiogram.api.types import CallbackQuery`\n", ""),
    "an import too many": (GET, "\n\n## Usage", "\n- `from aiogram import GetMe`\n\n## Usage"),
    "the order of imports": (
        GET,
        "- `from aiogram.methods import GetMe`\n- `from aiogram.api.methods import GetMe`",
        "- `from aiogram.api.methods import GetMe`\n- `from aiogram.methods import GetMe`",
    ),
    "what an alias fills": (TYPE, "without `callback_query_id`", "without `query_id`"),
    "the method of an alias": (TYPE, "Bot.answer_callback_query", "Bot.answer_query"),
    "a row that the code lacks": (TYPE, "| Ends the wait. |", "| Ends the wait. |\n| `answer_all` | all | All. |"),
    "the name of an alias": (TYPE, "| `answer` |", "| `respond` |"),
    "the name of a family": (
        TYPE,
        "### answer\n\n| Method | Alias for | Description |\n|---|---|---|\n| `answer` |",
        "### react\n\n| Method | Alias for | Description |\n|---|---|---|\n| `react` |",
    ),
    "the columns": (TYPE, "| Method | Alias for |", "| Name | Alias for |"),
    "a family that the code lacks": (
        TYPE,
        "## Examples",
        "### reply\n\n| Method | Alias for | Description |\n|---|---|---|\n| `reply` | x | y |\n\n## Examples",
    ),
    "what a row on a method's page fills": (METHOD, "| `callback_query_id` |", "| `id` |"),
    "the type of a response": (GET, "[`User`](../types/user.md)", "`list` of [`Chat`](../types/chat.md)"),
    "a type of a response that is not there": (GET, "[`User`](../types/user.md): the", "the"),
    "the official page": (TYPE, "api#callbackquery", "api#callback"),
    "an official page that is not first": (
        GET,
        "- [Official documentation](https://core.telegram.org/bots/api#getme)\n- [User](../types/user.md)\n",
        "- [User](../types/user.md)\n- [Official documentation](https://core.telegram.org/bots/api#getme)\n",
    ),
    "the official page that is not there": (
        GET,
        "- [Official documentation](https://core.telegram.org/bots/api#getme)\n",
        "",
    ),
    "a section of aliases that the code lacks": (
        GET,
        "## Examples",
        ("## Aliases\n\n| Method | Fills | Description |\n|---|---|---|\n| `User.me` | `id` | Me. |\n\n## Examples"),
    ),
}


@pytest.mark.parametrize("name", STALE)
def test_what_follows_from_the_code_is_put_right_and_nothing_else(root: Path, name: str) -> None:
    page, good, stale = STALE[name]
    path = root / page
    text = path.read_text("utf-8")
    assert good in text
    path.write_text(text.replace(good, stale, 1), "utf-8")
    assert check(root, [page]).problems
    run(root, page)
    assert path.read_text("utf-8") == text
    run(root, page)
    assert path.read_text("utf-8") == text


def test_every_change_is_printed_with_its_line(root: Path, capsys: pytest.CaptureFixture[str]) -> None:
    path = root / TYPE
    row = "| `answer_all` | all | Answers all. |"
    text = path.read_text("utf-8").replace("| Ends the wait. |", f"| Ends the wait. |\n{row}")
    path.write_text(text.replace("api#callbackquery", "api#callback"), "utf-8")
    run(root, TYPE)
    assert capsys.readouterr().out.splitlines() == [
        f"{path}:27: the aliases are put right; removed: {row}",
        f"{path}:58: the official documentation is linked",
    ]


@pytest.mark.parametrize("heading", ["Description", "Location", "Usage", "Aliases", "Errors", "Related pages:"])
def test_a_missing_section_is_added_in_its_place(root: Path, heading: str) -> None:
    path = root / METHOD
    text = path.read_text("utf-8")
    cut = re.sub(rf"## {heading}\n.*?(?=\n## |\Z)", "", text, count=1, flags=re.DOTALL).replace("\n\n\n", "\n\n")
    assert cut != text
    path.write_text(cut, "utf-8")
    run(root, METHOD)
    assert re.findall(r"^## .*", path.read_text("utf-8"), re.MULTILINE) == re.findall(r"^## .*", text, re.MULTILINE)
    assert all("missing" not in one for one in what(check(root, [METHOD])))


def test_aliases_come_with_a_todo_and_keep_what_was_said_of_them(root: Path) -> None:
    run(root, MESSAGE)
    path = root / MESSAGE
    text = path.read_text("utf-8")
    (reply,) = re.findall(r"^\| `reply` .*\n", text, re.MULTILINE)
    (edit,) = re.findall(r"^\| `edit_text` .*\n", text, re.MULTILINE)
    said = edit.replace("TODO", "Says it better.")
    family = text[text.index("### delete") : text.index("## Examples")]
    path.write_text(text.replace(edit, said).replace(reply, "").replace(family, ""), "utf-8")
    run(root, MESSAGE)
    assert path.read_text("utf-8") == text.replace(edit, said)


def test_what_a_person_said_of_a_family_that_has_gone_stays(root: Path) -> None:
    path = root / TYPE
    table = "| Method | Alias for | Description |\n|---|---|---|\n| `reply` | x | y |\n\n"
    text = path.read_text("utf-8").replace("## Examples", f"### reply\n\n{table}Think before you reply.\n\n## Examples")
    path.write_text(text, "utf-8")
    run(root, TYPE)
    after = path.read_text("utf-8")
    assert "### reply" in after
    assert "Think before you reply." in after
    assert "| `reply` |" not in after


def test_a_page_that_is_no_text_is_refused_and_left(root: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (root / TYPE).write_bytes(b"# \xff\n")
    with pytest.raises(SystemExit) as stopped:
        run(root, TYPE)
    assert stopped.value.code == 2
    assert "line 1: byte 0xff is not UTF-8" in capsys.readouterr().err
    assert (root / TYPE).read_bytes() == b"# \xff\n"
